package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.duixian.measure.Measure;
import org.duixian.measure.Relation;
import org.duixian.measure.Stage;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Period;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

/** Which rule decides, and what it comes to. */
class GroundsTest {

    @Test
    void anotherMeasureWordProvesNoFailure() {
        decided(Judging.of(schools("5", "所"), schools("3", "栋")), Status.NOT_COMPARABLE, Ground.MEASURE_WORD);
        decided(Judging.of(schools("5", "所"), schools("6", "栋")), Status.EXCEEDED, Ground.COMPARISON);
        decided(Judging.of(schools("5", "个"), schools("3", "所")), Status.NOT_MET, Ground.COMPARISON);
        decided(Judging.of(schools("5", "所"), schools("3", "个")), Status.NOT_MET, Ground.COMPARISON);
        decided(Judging.of(schools("5", "所"), schools("3", "")), Status.NOT_MET, Ground.COMPARISON);
        decided(Judging.of(schools("5", "人"), schools("3", "名")), Status.NOT_MET, Ground.COMPARISON);
    }

    @Test
    void whatWasAddedIsNotHeldAgainstAllThereIs() {
        decided(Judging.of(Said.of("新增学位").level("100", "个"), Said.of("学位").level("50", "个")), Status.NOT_COMPARABLE,
                Ground.FLOW_AGAINST_STOCK);
        decided(Judging.of(Said.of("新增学位").level("100", "个"), Said.of("新增学位").level("50", "个")), Status.NOT_MET,
                Ground.COMPARISON);
    }

    @Test
    void oneYearProvesNothingOfSeveral() {
        decided(Judging.of(Said.of("产值").during(Period.MULTI_YEAR).growth("6"), Said.of("产值").growth("9")),
                Status.NOT_COMPARABLE, Ground.ONE_YEAR_OF_SEVERAL);
        decided(Judging.of(Said.of("学校").during(Period.MULTI_YEAR).level("9", "所"), Said.of("学校").level("4", "所")),
                Status.NOT_COMPARABLE, Ground.ONE_YEAR_OF_SEVERAL);
    }

    @Test
    void aRateOfCompletionIsHeldAgainstTheWhole() {
        Said target = Said.of("造林").level("5000", "亩");
        decided(Judging.of(target, Said.of("造林进度").share("80")), Status.NOT_COMPARABLE, Ground.PROGRESS);
        decided(Judging.of(target, Said.of("造林进度").share("100")), Status.MET, Ground.PROGRESS);
        decided(Judging.of(target, Said.of("造林进度").share("119.9")), Status.EXCEEDED, Ground.PROGRESS);
    }

    @Test
    void aDeedIsThereInNumbersOrWhole() {
        Said target = Said.of("配餐点").stage(Stage.DONE, "建立");
        decided(Judging.of(target, Said.of("配餐点").level("1", "个")), Status.MET, Ground.COUNTED_DEED);
        decided(Judging.of(target, Said.of("配餐点").level("0", "个")), Status.NOT_COMPARABLE, Ground.NO_MEASURE);
        decided(Judging.of(target, Said.of("配餐点").share("100")), Status.MET, Ground.PROGRESS);
        decided(Judging.of(target, Said.of("配餐点").share("80")), Status.NOT_COMPARABLE, Ground.NO_MEASURE);
    }

    @Test
    void aShareIsAnsweredByAShareOfTheSameThing() {
        decided(Judging.of(Said.of("覆盖率").share("90"), Said.of("覆盖率").level("5", "个")), Status.NOT_COMPARABLE, Reason.UNIT);
        decided(Judging.of(Said.of("覆盖率").share("90"), Said.of("覆盖率").stage(Stage.DONE, "全覆盖")), Status.NOT_COMPARABLE,
                Reason.NO_FIGURE);
        decided(Judging.of(Said.of("60岁老人覆盖率").share("90"), Said.of("70岁老人覆盖率").share("95")), Status.NOT_COMPARABLE,
                Ground.ANOTHER_SCOPE);
        decided(Judging.of(Said.of("60岁老人覆盖率").share("90"), Said.of("60岁老人覆盖率").share("95")), Status.EXCEEDED,
                Ground.COMPARISON);
        decided(Judging.of(Said.of("2017年覆盖率").share("90"), Said.of("2018年覆盖率").share("95")), Status.EXCEEDED,
                Ground.COMPARISON);
        decided(Judging.of(Said.of("覆盖率9").share("90"), Said.of("覆盖率0").share("95")), Status.NOT_COMPARABLE,
                Ground.ANOTHER_SCOPE);
    }

    @Test
    void aHigherPlaceIsBetter() {
        Said third = Said.of("总量").measure(new Measure.Rank(3));
        decided(Judging.of(third, Said.of("总量").measure(new Measure.Rank(2))), Status.EXCEEDED, Ground.COMPARISON);
        decided(Judging.of(third, Said.of("总量").measure(new Measure.Rank(3))), Status.MET, Ground.COMPARISON);
        decided(Judging.of(third, Said.of("总量").measure(new Measure.Rank(4))), Status.NOT_MET, Ground.COMPARISON);
        decided(Judging.of(third, Said.of("总量").level("4", "亿元")), Status.NOT_COMPARABLE, Reason.UNIT);
    }

    @Test
    void aRelationIsSaidOrComputed() {
        Said target = Said.of("居民收入").relation(Relation.IN_STEP, "经济增长");
        decided(Judging.of(target, Said.of("居民收入").relation(Relation.ABOVE_REFERENCE, "经济增速")), Status.MET,
                Ground.SAME_RELATION);
        decided(Judging.of(target, Said.of("居民收入").growth("5")), Status.NOT_COMPARABLE, Ground.REFERENCE_UNKNOWN);
        decided(Judging.whereTheEconomyGrew("6", target, Said.of("居民收入").growth("4.9")), Status.NOT_MET, Ground.COMPARISON);
        decided(Judging.of(target, Said.of("居民收入").level("5", "万元")), Status.NOT_COMPARABLE, Reason.GROWTH_AGAINST_LEVEL);
    }

    @Test
    void aLinkAtTheThresholdCarriesAFailure() {
        Said target = Said.of("活动").level("300", "场");
        decided(Judging.byLink("0.75", target.target("t"), Said.of("活动").level("6", "场").outcome("o")), Status.NOT_MET,
                Ground.COMPARISON);
        decided(Judging.byLink("0.74", target.target("t"), Said.of("活动").level("6", "场").outcome("o")),
                Status.NOT_COMPARABLE, Ground.UNCERTAIN_LINK);
    }

    @Test
    void aFailureThatIsOwnedIsNoClaim() {
        Said failed = Said.of("公园").stage(Stage.NOT_DONE, "未能").claims(ClaimLevel.NOT_MET, "未完成");
        assertThat(Judging.of(Said.of("公园").stage(Stage.DONE, "建成"), failed).flags()).isEmpty();
    }

    @Test
    void aVerdictFarFromItsBoundIsRobust() {
        Robustness far = Judging.of(schools("5", "所"), schools("9", "所")).proof().robustness().orElseThrow();
        assertThat(far).isEqualTo(new Robustness(true, Status.EXCEEDED, Status.EXCEEDED, Status.EXCEEDED, Status.EXCEEDED));
        Robustness near = Judging.of(schools("100", "所"), schools("96", "所")).proof().robustness().orElseThrow();
        assertThat(near.robust()).isFalse();
        assertThat(near.strict()).isEqualTo(Status.NOT_MET);
        assertThat(Judging.of(schools("5", "所"), Said.of("学校").growth("4")).proof().robustness()).isEmpty();
    }

    @Test
    void printedRoundingMayTurnAVerdict() {
        Said target = Said.of("增长7.7%").growth("7.7");
        Robustness edge = Judging.of(target, Said.of("增长7.7%").growth("7.7")).proof().robustness().orElseThrow();
        assertThat(edge.roundedDown()).isEqualTo(Status.NOT_MET);
        assertThat(edge.roundedUp()).isEqualTo(Status.EXCEEDED);
        Robustness count = Judging.of(Said.of("就业2.4万人").level("24000", "人"), Said.of("就业2.4万人").level("24000", "人"))
                .proof().robustness().orElseThrow();
        assertThat(count.roundedDown()).isEqualTo(Status.MOSTLY_MET);
        Robustness exact = Judging.of(schools("51", "所"), Said.of("学校51所").level("51", "所")).proof().robustness().orElseThrow();
        assertThat(exact.robust()).isTrue();
    }

    private static Said schools(String number, String unit) {
        return Said.of("学校").level(number, unit);
    }

    private static void decided(Assessment assessment, Status status, Ground ground) {
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.proof().steps().get(0).ground()).isEqualTo(ground);
    }

    private static void decided(Assessment assessment, Status status, Reason reason) {
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.reason()).contains(reason);
    }
}
