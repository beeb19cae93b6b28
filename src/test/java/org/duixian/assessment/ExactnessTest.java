package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.assessment.Status.EXCEEDED;
import static org.duixian.assessment.Status.MET;
import static org.duixian.assessment.Status.NOT_COMPARABLE;
import static org.duixian.assessment.Status.NOT_MET;
import static org.duixian.testing.Said.percent;

import org.duixian.measure.Comparison;
import org.duixian.measure.Quantity;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

/** What a number proves that is only said to lie near, above or below another. */
class ExactnessTest {

    private static final Quantity NINETY = percent("90");

    @Test
    void aFloorReportedAtTheFloorIsMet() {
        assertThat(rate(new Comparison.AtLeast(NINETY), new Comparison.AtLeast(NINETY))).isEqualTo(MET);
        assertThat(rate(new Comparison.Equal(NINETY), new Comparison.AtLeast(NINETY))).isEqualTo(MET);
        assertThat(rate(new Comparison.AtLeast(NINETY), new Comparison.AtLeast(percent("91")))).isEqualTo(EXCEEDED);
    }

    @Test
    void aCeilingReportedAtTheCeilingIsMet() {
        assertThat(jobless(new Comparison.AtMost(percent("3.5")), new Comparison.AtMost(percent("3.5")))).isEqualTo(MET);
        assertThat(jobless(new Comparison.AtMost(percent("3.5")), new Comparison.AtMost(percent("3")))).isEqualTo(EXCEEDED);
        assertThat(jobless(new Comparison.AtMost(percent("3.5")), new Comparison.AtMost(percent("4")))).isEqualTo(NOT_MET);
    }

    @Test
    void whatPassesTheNumberIsBeyondIt() {
        assertThat(rate(new Comparison.AtLeast(NINETY), new Comparison.MoreThan(NINETY))).isEqualTo(EXCEEDED);
        assertThat(rate(new Comparison.Equal(NINETY), new Comparison.MoreThan(NINETY))).isEqualTo(EXCEEDED);
        assertThat(jobless(new Comparison.AtMost(percent("3.5")), new Comparison.LessThan(percent("3.5")))).isEqualTo(EXCEEDED);
    }

    @Test
    void whatWasToBePassedAndIsSaidToBePassedIsMet() {
        assertThat(rate(new Comparison.MoreThan(NINETY), new Comparison.MoreThan(NINETY))).isEqualTo(MET);
        assertThat(rate(new Comparison.MoreThan(NINETY), new Comparison.Equal(NINETY))).isEqualTo(NOT_MET);
    }

    @Test
    void passingTheNumberProvesNoMoreOfWhatIsOnlyAboutIt() {
        assertThat(rate(new Comparison.About(NINETY), new Comparison.MoreThan(NINETY))).isEqualTo(MET);
    }

    @Test
    void aNumberNearBelowProvesNoFailureAndOneFarBelowDoes() {
        Comparison floor = new Comparison.AtLeast(percent("100"));
        assertThat(rate(floor, new Comparison.About(percent("95")))).isEqualTo(NOT_COMPARABLE);
        assertThat(rate(floor, new Comparison.MoreThan(percent("95")))).isEqualTo(NOT_COMPARABLE);
        assertThat(rate(floor, new Comparison.About(percent("94.9")))).isEqualTo(NOT_MET);
    }

    @Test
    void aNumberThatTheTruthLiesBelowProvesFailureAlone() {
        Comparison floor = new Comparison.AtLeast(NINETY);
        assertThat(rate(floor, new Comparison.LessThan(percent("80")))).isEqualTo(NOT_MET);
        assertThat(rate(floor, new Comparison.AtMost(percent("80")))).isEqualTo(NOT_MET);
        assertThat(rate(floor, new Comparison.LessThan(percent("95")))).isEqualTo(NOT_COMPARABLE);
        assertThat(jobless(new Comparison.AtMost(percent("5")), new Comparison.MoreThan(percent("6")))).isEqualTo(NOT_MET);
    }

    @Test
    void aRangeThatReachesOverTheNumberProvesNothing() {
        Comparison range = new Comparison.Range(percent("88"), percent("92"));
        assertThat(rate(new Comparison.AtLeast(NINETY), range)).isEqualTo(NOT_COMPARABLE);
        assertThat(rate(new Comparison.AtLeast(percent("88")), range)).isEqualTo(MET);
        assertThat(rate(new Comparison.AtLeast(percent("93")), range)).isEqualTo(NOT_MET);
    }

    private static Status rate(Comparison promised, Comparison reported) {
        return Judging.of(Said.of("覆盖率").share(promised), Said.of("覆盖率").share(reported)).status();
    }

    private static Status jobless(Comparison promised, Comparison reported) {
        return Judging.of(Said.of("城镇登记失业率").indicator("registered_unemployment").share(promised),
                Said.of("城镇登记失业率").share(reported)).status();
    }
}
