package org.duixian.export;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name as in the API, in camelCase
 * @param kind what stands in it
 * @param description what it means, in English; part of every description that goes out with the data
 * @param value reads it off a row: a {@code String}, a {@code Number}, a {@code Boolean}, a {@code List<String>} or null, as
 *        the kind says
 */
record Column<R>(String name, Kind kind, String description, Function<R, ?> value) {

    /** What stands in a column. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        /** Several codes or ids; in a cell parted by spaces, which none of them contains. */
        LIST
    }

    static <R> Column<R> text(String name, String description, Function<R, String> value) {
        return new Column<>(name, Kind.TEXT, description, value);
    }

    static <R> Column<R> integer(String name, String description, Function<R, ? extends Number> value) {
        return new Column<>(name, Kind.INTEGER, description, value);
    }

    static <R> Column<R> decimal(String name, String description, Function<R, ? extends Number> value) {
        return new Column<>(name, Kind.DECIMAL, description, value);
    }

    static <R> Column<R> bool(String name, String description, Function<R, Boolean> value) {
        return new Column<>(name, Kind.BOOLEAN, description, value);
    }

    static <R> Column<R> list(String name, String description, Function<R, List<String>> value) {
        return new Column<>(name, Kind.LIST, description, value);
    }
}
