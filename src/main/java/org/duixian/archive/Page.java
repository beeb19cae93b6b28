package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many, 1 to {@value #MOST}
 * @param after the {@code next} key of the slice before; empty for the first
 */
public record Page(int limit, Optional<String> after) {

    public static final int MOST = 200;

    public Page {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " elements, not " + limit);
        }
    }

    public static Page first(int limit) {
        return new Page(limit, Optional.empty());
    }

    /** The slice, of what was found when one element more than the limit was asked for. */
    <T> Slice<T> cut(List<T> found, Function<T, String> key) {
        if (found.size() <= limit) {
            return new Slice<>(found, Optional.empty());
        }
        return new Slice<>(found.subList(0, limit), Optional.of(key.apply(found.get(limit - 1))));
    }
}
