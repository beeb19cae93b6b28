package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.assessment.Pace.AHEAD;
import static org.duixian.assessment.Pace.BEHIND;
import static org.duixian.assessment.Pace.ON_PACE;

import java.util.Optional;

import org.duixian.measure.Comparison;
import org.duixian.measure.Stage;
import org.duixian.statement.Period;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

/** How fast a thing goes of which part of the year is reported. */
class PaceTest {

    @Test
    void anAmountIsHeldAgainstTheShareOfTheYearGone() {
        assertThat(schools("44.9", Period.HALF_YEAR)).contains(BEHIND);
        assertThat(schools("45", Period.HALF_YEAR)).contains(ON_PACE);
        assertThat(schools("55", Period.HALF_YEAR)).contains(ON_PACE);
        assertThat(schools("55.1", Period.HALF_YEAR)).contains(AHEAD);
        assertThat(schools("69.9", Period.THREE_QUARTERS)).contains(BEHIND);
        assertThat(schools("80.1", Period.THREE_QUARTERS)).contains(AHEAD);
    }

    @Test
    void aGrowthIsHeldAgainstThePromiseAsItStands() {
        assertThat(growth("7")).contains(AHEAD);
        assertThat(growth("6")).contains(ON_PACE);
        assertThat(growth("5")).contains(BEHIND);
    }

    @Test
    void whatIsDoneIsAhead() {
        assertThat(Judging.of(Said.of("公园").stage(Stage.DONE, "建成"),
                Said.of("公园").stage(Stage.DONE, "建成").during(Period.HALF_YEAR)).pace()).contains(AHEAD);
    }

    @Test
    void aRateOfCompletionIsHeldAgainstTheYear() {
        assertThat(Judging.of(Said.of("碳汇造林").level("5000", "亩"),
                Said.of("碳汇造林进度").share("80").during(Period.HALF_YEAR)).pace()).contains(AHEAD);
    }

    @Test
    void ofACeilingAndOfNothingNoPartIsDone() {
        assertThat(Judging.of(Said.of("三公经费").level(new Comparison.AtMost(Said.quantity("100", "万元"))),
                Said.of("三公经费").level("40", "万元").during(Period.HALF_YEAR)).pace()).contains(AHEAD);
        assertThat(Judging.of(Said.of("重大事故").level("0", "起"),
                Said.of("重大事故").level("0", "起").during(Period.HALF_YEAR)).pace()).contains(ON_PACE);
    }

    @Test
    void whatIsNotComparableHasNoPace() {
        assertThat(Judging.of(Said.of("产值").growth("6"), Said.of("产值").level("5", "亿元").during(Period.HALF_YEAR)).pace())
                .isEmpty();
    }

    private static Optional<Pace> schools(String done, Period period) {
        return Judging.of(Said.of("学位").level("100", "个"), Said.of("学位").level(done, "个").during(period)).pace();
    }

    private static Optional<Pace> growth(String reached) {
        return Judging.of(Said.of("产值").growth("6"), Said.of("产值").growth(reached).during(Period.HALF_YEAR)).pace();
    }
}
