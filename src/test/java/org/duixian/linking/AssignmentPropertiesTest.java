package org.duixian.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.duixian.testing.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssignmentPropertiesTest {

    @Test
    void twoFairPairsAreBetterThanOneGood() {
        assertThat(Assignment.best(new long[][] { { 10, 8 }, { 9, 0 } })).containsExactly(1, 0);
    }

    @Test
    void whatIsNoCandidateIsNotChosen() {
        assertThat(Assignment.best(new long[][] { { 0, 0 }, { 0, 5 } })).containsExactly(-1, 1);
    }

    @Test
    void nothingAssignsNothing() {
        assertThat(Assignment.best(new long[0][0])).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void noOtherChoiceGainsMore(long seed) {
        long[][] gain = anyTable(Generator.seeded(seed));
        assertThat(gainOf(gain, Assignment.best(gain))).isEqualTo(most(gain, 0, new boolean[gain[0].length]));
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void noColumnIsGivenTwice(long seed) {
        long[][] gain = anyTable(Generator.seeded(seed));
        assertThat(Arrays.stream(Assignment.best(gain)).filter(column -> column >= 0).boxed()).doesNotHaveDuplicates();
    }

    private static long[][] anyTable(Generator any) {
        long[][] gain = new long[any.between(1, 6)][any.between(1, 6)];
        for (long[] row : gain) {
            for (int column = 0; column < row.length; column++) {
                row[column] = any.coin() ? any.below(1000) : 0;
            }
        }
        return gain;
    }

    private static long gainOf(long[][] gain, int[] chosen) {
        long sum = 0;
        for (int row = 0; row < chosen.length; row++) {
            sum += chosen[row] < 0 ? 0 : gain[row][chosen[row]];
        }
        return sum;
    }

    private static long most(long[][] gain, int row, boolean[] taken) {
        if (row == gain.length) {
            return 0;
        }
        long best = most(gain, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, gain[row][column] + most(gain, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }
}
