package org.duixian.export;

import java.util.List;
import java.util.function.Function;

import org.duixian.measure.MeasureRow;

/** The columns of a measure; numbers in the units that the API has them in. */
final class MeasureColumns {

    private MeasureColumns() {
    }

    /**
     * The columns, empty where a row has no such measure.
     *
     * @param prefix put before each name, so that a promised measure and a reported one stand in one row
     */
    static <R> List<Column<R>> of(String prefix, Function<R, MeasureRow> measure) {
        return List.of(
                Column.text(name(prefix, "aspect"), "level, growth, share, rank or qualitative",
                        get(measure, row -> Telling.code(row.aspect()))),
                Column.text(name(prefix, "comparator"), "How the number is held: equal, at_least, about, …",
                        get(measure, row -> Telling.code(row.comparator()))),
                Column.decimal(name(prefix, "value"), "The number, or the lower end of a range, in the unit beside it",
                        get(measure, MeasureRow::value)),
                Column.decimal(name(prefix, "upper"), "The upper end of a range", get(measure, MeasureRow::upper)),
                Column.text(name(prefix, "unit"), "The measure word as printed; none for ranks",
                        get(measure, MeasureRow::unit)),
                Column.text(name(prefix, "basis"), "comparable or year_on_year, where one is given",
                        get(measure, row -> row.basis() == null ? null : Telling.code(row.basis()))));
    }

    private static <R, T> Function<R, T> get(Function<R, MeasureRow> measure, Function<MeasureRow, T> part) {
        return row -> {
            MeasureRow found = measure.apply(row);
            return found == null ? null : part.apply(found);
        };
    }

    private static String name(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
