package org.duixian.archive;

import java.util.Optional;

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
}
