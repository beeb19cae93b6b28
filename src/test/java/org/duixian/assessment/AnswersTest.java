package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.testing.Said.percent;
import static org.duixian.testing.Said.quantity;

import org.assertj.core.api.AbstractComparableAssert;
import org.duixian.measure.Comparison;
import org.duixian.measure.Stage;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Period;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

/** What answers a target at all, and what does not. */
class AnswersTest {

    @Test
    void deedsAreJudgedByPlainWords() {
        says(Judging.of(built(Stage.DONE), built(Stage.DONE))).isEqualTo(Status.MET);
        says(Judging.of(built(Stage.DONE), built(Stage.NOT_DONE))).isEqualTo(Status.NOT_MET);
        says(Judging.of(built(Stage.MAIN_WORKS_DONE), built(Stage.MAIN_WORKS_DONE))).isEqualTo(Status.MET);
        says(Judging.of(built(Stage.DONE), built(Stage.UNDER_WAY))).isEqualTo(Status.NOT_COMPARABLE);
        Assessment verdict = Judging.of(built(Stage.DONE), built(Stage.MAIN_WORKS_DONE));
        says(verdict).isEqualTo(Status.MOSTLY_MET);
        assertThat(verdict.reason()).contains(Reason.SELF_DESCRIBED);
    }

    @Test
    void aDeedIsAnsweredByACountOfIt() {
        says(Judging.of(Said.of("配餐点").stage(Stage.DONE, "建立"), Said.of("配餐点").level("51", "个"))).isEqualTo(Status.MET);
        says(Judging.of(Said.of("配餐点").stage(Stage.DONE, "建立"), Said.of("配餐点").level("51", "万元")))
                .isEqualTo(Status.NOT_COMPARABLE);
        says(Judging.of(Said.of("配餐点").level("51", "个"), Said.of("配餐点").stage(Stage.DONE, "全覆盖")))
                .isEqualTo(Status.NOT_COMPARABLE);
    }

    @Test
    void visitsStandBesidePersonsInOneRowOnly() {
        Said target = Said.of("技能培训").level("6000", "人");
        says(Judging.inOneRow(target, Said.of("技能培训").level("7837", "人次"))).isEqualTo(Status.EXCEEDED);
        says(Judging.of(target, Said.of("技能培训").level("7837", "人次"))).isEqualTo(Status.NOT_COMPARABLE);
        says(Judging.inOneRow(Said.of("筛查").level("2000", "户"), Said.of("筛查").level("2000", "例"))).isEqualTo(Status.MET);
    }

    @Test
    void anotherAgeIsAnotherScope() {
        Assessment verdict = Judging.inOneRow(Said.of("为60—70周岁老人购买保险").level("126500", "人"),
                Said.of("为60周岁及以上老年人购买保险").level("237400", "人"));
        says(verdict).isEqualTo(Status.NOT_COMPARABLE);
        assertThat(verdict.reason()).contains(Reason.SCOPE_CHANGED);
    }

    @Test
    void anUncertainLinkCarriesNoAccusation() {
        Said target = Said.of("文化活动").level("300", "场");
        says(Judging.byLink("0.65", target.target("t"), Said.of("活动").level("6", "场").outcome("o")))
                .isEqualTo(Status.NOT_COMPARABLE);
        says(Judging.byLink("0.65", target.target("t"), Said.of("活动").level("331", "场").outcome("o")))
                .isEqualTo(Status.EXCEEDED);
    }

    @Test
    void aNumberOnlySaidToBeNearOrOverProvesNoFailure() {
        Said target = Said.of("覆盖率").share("90");
        says(Judging.of(target, Said.of("覆盖率").share(new Comparison.About(percent("88"))))).isEqualTo(Status.NOT_COMPARABLE);
        says(Judging.of(target, Said.of("覆盖率").share(new Comparison.MoreThan(percent("88"))))).isEqualTo(Status.NOT_COMPARABLE);
        says(Judging.of(target, Said.of("覆盖率").share(new Comparison.MoreThan(percent("70"))))).isEqualTo(Status.NOT_MET);
        Said over = Said.of("公路").level(new Comparison.MoreThan(quantity("1000", "公里")));
        says(Judging.of(over, Said.of("公路").level(new Comparison.MoreThan(quantity("1000", "公里"))))).isEqualTo(Status.MET);
    }

    @Test
    void partOfTheYearIsInProgressWithAPace() {
        Assessment growth = Judging.of(gdp("7"), gdp("20.2").during(Period.HALF_YEAR));
        says(growth).isEqualTo(Status.IN_PROGRESS);
        assertThat(growth.pace()).contains(Pace.AHEAD);
        assertThat(pace(jobs("1000"), jobs("480"))).isEqualTo(Pace.ON_PACE);
        assertThat(pace(jobs("1000"), jobs("60"))).isEqualTo(Pace.BEHIND);
        assertThat(pace(Said.of("造林").level("5000", "亩"), Said.of("造林进度").share("80"))).isEqualTo(Pace.AHEAD);
    }

    @Test
    void theWholeYearCountsBeforeAPartOfIt() {
        says(Judging.of(gdp("7"), gdp("20.2").during(Period.HALF_YEAR), gdp("6.1"))).isEqualTo(Status.NOT_MET);
    }

    @Test
    void ofTwoReportsTheMoreFavourableIsBelieved() {
        says(Judging.of(jobs("20000"), jobs("19900"), jobs("20100"))).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void withoutAnAnswerItMattersWhichReportIsHere() {
        says(Judging.in(Setting.REPORTED, jobs("1"))).isEqualTo(Status.NOT_REPORTED);
        says(Judging.in(Setting.AWAITING, jobs("1"))).isEqualTo(Status.AWAITING_REPORT);
        assertThat(Judging.in(Setting.REPORTED.withBlanketClaim(), jobs("1")).reason()).contains(Reason.BLANKET_CLAIM_ONLY);
        Assessment longer = Judging.in(Setting.AWAITING, jobs("1").during(Period.MULTI_YEAR));
        says(longer).isEqualTo(Status.IN_PROGRESS);
        assertThat(longer.reason()).contains(Reason.NOT_DUE);
    }

    @Test
    void whatIsReportedBeforeTheHorizonIsOnItsWay() {
        Assessment verdict = Judging.in(Setting.AWAITING, Said.of("学校").during(Period.MULTI_YEAR).level("100", "所"),
                Said.of("学校").level("40", "所"));
        says(verdict).isEqualTo(Status.IN_PROGRESS);
        assertThat(verdict.reason()).contains(Reason.NOT_DUE);
        assertThat(verdict.pace()).isEmpty();
    }

    @Test
    void oneYearOfSeveralProvesNoFailure() {
        says(Judging.of(Said.of("学校").during(Period.MULTI_YEAR).level("100", "所"), Said.of("学校").level("40", "所")))
                .isEqualTo(Status.NOT_COMPARABLE);
    }

    @Test
    void aClaimStandsBesideTheVerdict() {
        Assessment verdict = Judging.of(built(Stage.DONE), built(Stage.NOT_DONE).claims(ClaimLevel.MOSTLY_MET, "基本完成"));
        says(verdict).isEqualTo(Status.NOT_MET);
        assertThat(verdict.flags()).containsExactly(Flag.CLAIMS_MORE);
    }

    @Test
    void theProofShowsTheSum() {
        Proof.Step step = Judging.of(gdp("6"), gdp("5.2")).proof().steps().get(0);
        assertThat(step.difference()).hasValueSatisfying(off -> assertThat(off).isEqualByComparingTo("-0.8"));
        assertThat(step.outcome()).contains("o");
    }

    private static AbstractComparableAssert<?, Status> says(Assessment assessment) {
        return assertThat(assessment.status());
    }

    private static Pace pace(Said target, Said outcome) {
        return Judging.of(target, outcome.during(Period.HALF_YEAR)).pace().orElseThrow();
    }

    private static Said jobs(String number) {
        return Said.of("城镇新增就业").indicator("new_urban_jobs").level(number, "人");
    }

    private static Said gdp(String growth) {
        return Said.of("地区生产总值").indicator("gdp").growth(growth);
    }

    private static Said built(Stage stage) {
        return Said.of("区消防宣传体验中心").stage(stage, "建成");
    }
}
