package org.duixian.linking;

import java.util.Arrays;

/**
 * The one-to-one choice with the greatest gain: shortest augmenting paths over potentials, O(rows² × columns).
 * A gain of 0 or less is no candidate; a row may go without a column.
 */
final class Assignment {

    private static final int NONE = -1;
    private static final long FAR = Long.MAX_VALUE / 4;

    private final long[][] gain;
    private final int rows;
    private final int columns;
    private final long[] rowPotential;
    private final long[] columnPotential;
    private final int[] rowOf;

    private Assignment(long[][] gain) {
        this.gain = gain;
        this.rows = gain.length;
        // A column of its own for each row, worth nothing, lets a row stay without an answer.
        this.columns = (rows == 0 ? 0 : gain[0].length) + rows;
        this.rowPotential = new long[rows];
        this.columnPotential = new long[columns];
        this.rowOf = new int[columns];
        Arrays.fill(rowOf, NONE);
    }

    /** For each row its column, or −1. */
    static int[] best(long[][] gain) {
        Assignment assignment = new Assignment(gain);
        for (int row = 0; row < assignment.rows; row++) {
            assignment.place(row);
        }
        return assignment.columnOfEachRow();
    }

    private void place(int first) {
        long[] distance = new long[columns];
        int[] cameFrom = new int[columns];
        boolean[] settled = new boolean[columns];
        Arrays.fill(distance, FAR);
        Arrays.fill(cameFrom, NONE);
        int row = first;
        int column = NONE;
        long length = 0;
        do {
            relax(row, column, length, new Frontier(distance, cameFrom, settled));
            column = nearest(distance, settled);
            settled[column] = true;
            length = distance[column];
            row = rowOf[column];
        } while (row != NONE);
        adjust(first, length, distance, settled);
        augment(first, column, cameFrom);
    }

    private void relax(int row, int via, long length, Frontier frontier) {
        for (int column = 0; column < columns; column++) {
            long step = length + cost(row, column) - rowPotential[row] - columnPotential[column];
            if (!frontier.settled()[column] && step < frontier.distance()[column]) {
                frontier.distance()[column] = step;
                frontier.cameFrom()[column] = via;
            }
        }
    }

    private int nearest(long[] distance, boolean[] settled) {
        int nearest = NONE;
        for (int column = 0; column < columns; column++) {
            if (!settled[column] && (nearest == NONE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void adjust(int first, long length, long[] distance, boolean[] settled) {
        rowPotential[first] += length;
        for (int column = 0; column < columns; column++) {
            if (settled[column] && distance[column] < length) {
                columnPotential[column] -= length - distance[column];
                rowPotential[rowOf[column]] += length - distance[column];
            }
        }
    }

    private void augment(int first, int last, int[] cameFrom) {
        int column = last;
        while (cameFrom[column] != NONE) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
        rowOf[column] = first;
    }

    private long cost(int row, int column) {
        int real = gain[row].length;
        if (column >= real) {
            return 0;
        }
        return gain[row][column] > 0 ? -gain[row][column] : 1;
    }

    private int[] columnOfEachRow() {
        int[] chosen = new int[rows];
        Arrays.fill(chosen, NONE);
        for (int column = 0; column < columns; column++) {
            int row = rowOf[column];
            if (row != NONE && column < gain[row].length && gain[row][column] > 0) {
                chosen[row] = column;
            }
        }
        return chosen;
    }

    private record Frontier(long[] distance, int[] cameFrom, boolean[] settled) {
    }
}
