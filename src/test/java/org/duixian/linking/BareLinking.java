package org.duixian.linking;

import java.util.Arrays;
import java.util.List;

import org.duixian.statement.Statement;

/** The least that linking could be: how many pairs of characters subjects share, and the best one-to-one choice by that. */
final class BareLinking {

    private BareLinking() {
    }

    /** The sum of the likenesses chosen, so that nothing of the work can be left out. */
    static double of(Pairs pairs) {
        double[][] cost = matrix(bigrams(pairs.targets()), bigrams(pairs.outcomes()));
        int[] rowOf = hungarian(cost);
        double sum = 0;
        for (int column = 1; column < rowOf.length; column++) {
            sum -= rowOf[column] == 0 ? 0 : cost[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    private static int[][] bigrams(List<? extends Statement> statements) {
        return statements.stream().map(statement -> {
            String subject = statement.subject().words();
            int[] pairs = new int[subject.length() - 1];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = subject.charAt(i) << 16 | subject.charAt(i + 1);
            }
            Arrays.sort(pairs);
            return pairs;
        }).toArray(int[][]::new);
    }

    private static double[][] matrix(int[][] targets, int[][] outcomes) {
        double[][] cost = new double[targets.length][outcomes.length];
        for (int i = 0; i < targets.length; i++) {
            for (int j = 0; j < outcomes.length; j++) {
                cost[i][j] = -2.0 * shared(targets[i], outcomes[j]) / (targets[i].length + outcomes[j].length);
            }
        }
        return cost;
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            shared += one[i] == other[j] ? 1 : 0;
            int here = one[i];
            i += here <= other[j] ? 1 : 0;
            j += here >= other[j] ? 1 : 0;
        }
        return shared;
    }

    /** The textbook's, O(n³), rows and columns from 1. */
    private static int[] hungarian(double[][] cost) {
        int rows = cost.length;
        int columns = cost[0].length;
        double[] u = new double[rows + 1];
        double[] v = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] way = new int[columns + 1];
        for (int i = 1; i <= rows; i++) {
            rowOf[0] = i;
            int column = 0;
            double[] least = new double[columns + 1];
            boolean[] used = new boolean[columns + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            do {
                used[column] = true;
                int row = rowOf[column];
                int next = 0;
                double delta = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= columns; j++) {
                    if (!used[j]) {
                        double step = cost[row - 1][j - 1] - u[row] - v[j];
                        if (step < least[j]) {
                            least[j] = step;
                            way[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            do {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            } while (column != 0);
        }
        return rowOf;
    }
}
