package org.duixian.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A table: what it is, its columns, and what tells its rows apart.
 *
 * @param name in lower case, also the name of its file
 * @param description what a row is
 * @param columns in their order
 * @param key names of the columns that tell rows apart
 * @param references columns that hold keys of other tables
 */
record Table<R>(String name, String description, List<Column<R>> columns, List<String> key, List<Reference> references) {

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /** A column that holds the key of another table. */
    record Reference(String column, String table, String key) {
    }

    static <R> Table<R> of(String name, String description, List<Column<R>> columns, List<String> key) {
        return new Table<>(name, description, columns, key, List.of());
    }

    Table<R> referring(Reference... others) {
        return new Table<>(name, description, columns, key, List.of(others));
    }

    /** Its columns and, behind them, others of the same rows. */
    Table<R> with(List<Column<R>> more) {
        List<Column<R>> all = new ArrayList<>(columns);
        all.addAll(more);
        return new Table<>(name, description, all, key, references);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    List<Object> cells(R row) {
        List<Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.value().apply(row)));
        return cells;
    }
}
