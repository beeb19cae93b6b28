package org.duixian.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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

    /**
     * Goes on from part to part until a page is full of what is wanted, and one element more.
     *
     * @param find part of the list, one element more than asked for where there are more
     * @param seen what the elements of a part are in truth
     */
    <T> List<T> fill(Function<Page, List<T>> find, UnaryOperator<List<T>> seen, Predicate<T> wanted, Function<T, String> key) {
        List<T> full = new ArrayList<>();
        Optional<Page> next = Optional.of(new Page(MOST, after));
        while (next.isPresent() && full.size() <= limit) {
            Slice<T> part = next.get().cut(find.apply(next.get()), key);
            seen.apply(part.data()).stream().filter(wanted).forEach(full::add);
            next = part.next().map(place -> new Page(MOST, Optional.of(place)));
        }
        return full.subList(0, Math.min(full.size(), limit + 1));
    }

    /** The slice, of what was found when one element more than the limit was asked for. */
    <T> Slice<T> cut(List<T> found, Function<T, String> key) {
        if (found.size() <= limit) {
            return new Slice<>(found, Optional.empty());
        }
        return new Slice<>(found.subList(0, limit), Optional.of(key.apply(found.get(limit - 1))));
    }
}
