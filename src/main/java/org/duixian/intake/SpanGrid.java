package org.duixian.intake;

import java.util.Arrays;

/**
 * The columns of a table while its rows are read: which of them are covered by cells that reach over several rows or
 * columns. A covered place is an empty cell, so that every cell stands under the title of its column.
 */
final class SpanGrid {

    private static final int MOST_COLUMNS = 60;

    private final boolean holdsData;
    private final int[] rowsLeft = new int[MOST_COLUMNS];
    private int column;
    private int lastSpan = 1;

    SpanGrid(boolean holdsData) {
        this.holdsData = holdsData;
    }

    /** Whether it is a table of data at all, and not one that only places things on a page. */
    boolean holdsData() {
        return holdsData;
    }

    void beginRow() {
        column = 0;
    }

    /** How many places before the next cell are covered from above; they are passed. */
    int coveredBefore() {
        int covered = 0;
        while (column < MOST_COLUMNS && rowsLeft[column] > 0) {
            rowsLeft[column]--;
            column++;
            covered++;
        }
        return covered;
    }

    /** Takes a cell that reaches over so many columns and rows. */
    void take(int columns, int rows) {
        int end = Math.min(MOST_COLUMNS, column + columns);
        lastSpan = Math.max(1, end - column);
        Arrays.fill(rowsLeft, Math.min(column, end), end, rows - 1);
        column = end;
    }

    /** How many places after its first the cell taken last covers. */
    int coveredByLast() {
        return lastSpan - 1;
    }
}
