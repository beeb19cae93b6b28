package org.duixian.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a table by its title: 2019年计划 holds targets of 2019.
 *
 * @param role what it holds
 * @param year of which year, where its title says so
 */
record TableColumn(CellRole role, OptionalInt year) {

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2}|19[0-9]{2})年");

    static TableColumn of(CellRole role, String title) {
        Matcher year = YEAR.matcher(title);
        return new TableColumn(role, year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty());
    }

    /** This column behind {@code before}: a rate behind what was reached is its growth. */
    TableColumn behind(TableColumn before) {
        boolean reached = role == CellRole.TARGET_GROWTH
                && (before.role == CellRole.OUTCOME || before.role == CellRole.OUTCOME_GROWTH);
        return reached ? new TableColumn(CellRole.OUTCOME_GROWTH, year) : this;
    }

    /** This column under a title that spans it: 总量 under 2021年预期目标. */
    TableColumn under(TableColumn upper) {
        return year.isPresent() ? this : new TableColumn(role, upper.year);
    }

    TableColumn as(CellRole other) {
        return new TableColumn(other, year);
    }

    Cell cell(Line line) {
        return new Cell(role, line.span(), line.text(), year);
    }

    /** The index of the first of that role, or −1. */
    static int first(List<TableColumn> columns, CellRole role) {
        int i = 0;
        while (i < columns.size() && columns.get(i).role != role) {
            i++;
        }
        return i < columns.size() ? i : -1;
    }

    static boolean holds(List<TableColumn> columns, CellRole role) {
        return columns.stream().anyMatch(column -> column.role == role);
    }

    /** Whether one of them tells what was to be done or what became of it. */
    static boolean answer(List<TableColumn> columns) {
        return holds(columns, CellRole.TARGET) || holds(columns, CellRole.OUTCOME);
    }

    /** The columns of text, without numbers and names of rows. */
    static List<TableColumn> ofText(List<TableColumn> columns) {
        return columns.stream().filter(column -> column.role != CellRole.NUMBER && column.role != CellRole.TITLE).toList();
    }
}
