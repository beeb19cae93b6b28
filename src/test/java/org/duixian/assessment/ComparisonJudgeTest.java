package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.assessment.Status.EXCEEDED;
import static org.duixian.assessment.Status.MET;
import static org.duixian.assessment.Status.NOT_MET;
import static org.duixian.testing.Said.percent;
import static org.duixian.testing.Said.quantity;

import org.duixian.measure.Comparison;
import org.duixian.measure.Quantity;
import org.junit.jupiter.api.Test;

/** Each comparison just below, at and just above its number. */
class ComparisonJudgeTest {

    private static final Method METHOD = MethodCatalogue.standard().inForce();

    @Test
    void aNumberOrAFloorIsMetAtTheNumberAndPassedAboveIt() {
        assertThat(at(new Comparison.Equal(percent("6")), "5.9", "6", "6.1")).containsExactly(NOT_MET, MET, EXCEEDED);
        assertThat(at(new Comparison.AtLeast(percent("6")), "5.9", "6", "6.1")).containsExactly(NOT_MET, MET, EXCEEDED);
    }

    @Test
    void aCeilingIsMetAtTheNumberAndPassedBelowIt() {
        assertThat(at(new Comparison.AtMost(percent("6")), "5.9", "6", "6.1")).containsExactly(EXCEEDED, MET, NOT_MET);
    }

    @Test
    void moreThanIsNotMetAtTheNumberItself() {
        assertThat(at(new Comparison.MoreThan(percent("6")), "5.9", "6", "6.1")).containsExactly(NOT_MET, NOT_MET, EXCEEDED);
        assertThat(at(new Comparison.LessThan(percent("6")), "5.9", "6", "6.1")).containsExactly(EXCEEDED, NOT_MET, NOT_MET);
    }

    @Test
    void aDirectionThatCameTrueIsMetAndNoMore() {
        assertThat(at(new Comparison.MoreThan(percent("0")), "-0.1", "0", "9")).containsExactly(NOT_MET, NOT_MET, MET);
        assertThat(at(new Comparison.LessThan(percent("0")), "-9", "0", "0.1")).containsExactly(MET, NOT_MET, NOT_MET);
    }

    @Test
    void aRangeIsMetFromEndToEnd() {
        Comparison range = new Comparison.Range(percent("6"), percent("6.5"));
        assertThat(at(range, "5.9", "6", "6.5", "6.6")).containsExactly(NOT_MET, MET, MET, EXCEEDED);
    }

    @Test
    void aboutIsMetUpToItsToleranceOnBothSides() {
        Comparison about = new Comparison.About(percent("6"));
        assertThat(at(about, "5.69", "5.7", "6.3", "6.31")).containsExactly(NOT_MET, MET, MET, EXCEEDED);
    }

    @Test
    void aboutASmallRateStillAllowsATenthOfAPoint() {
        assertThat(at(new Comparison.About(percent("1")), "0.89", "0.9", "1.1")).containsExactly(NOT_MET, MET, MET);
        Comparison points = new Comparison.About(quantity("1", "个百分点"));
        assertThat(points.match(new ComparisonJudge(quantity("0.9", "个百分点"), METHOD))).isEqualTo(MET);
        Comparison money = new Comparison.About(quantity("1", "元"));
        assertThat(money.match(new ComparisonJudge(quantity("0.9", "元"), METHOD))).isEqualTo(NOT_MET);
    }

    @Test
    void theMethodKnowsItselfStricterAndMoreLenient() {
        Quantity off = percent("5.7");
        Comparison about = new Comparison.About(percent("6"));
        assertThat(about.match(new ComparisonJudge(off, METHOD.strict().orElseThrow()))).isEqualTo(NOT_MET);
        assertThat(about.match(new ComparisonJudge(percent("5.4"), METHOD.lenient().orElseThrow()))).isEqualTo(MET);
    }

    private static Iterable<Status> at(Comparison promised, String... percents) {
        return java.util.Arrays.stream(percents)
                .map(number -> promised.match(new ComparisonJudge(percent(number), METHOD))).toList();
    }
}
