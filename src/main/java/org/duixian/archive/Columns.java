package org.duixian.archive;

import java.util.OptionalInt;

/** Optional number ↔ nullable column. */
final class Columns {

    private Columns() {
    }

    static Integer orNull(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }

    static OptionalInt optional(Integer column) {
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
