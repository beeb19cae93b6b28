package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.testing.Said.percent;
import static org.duixian.testing.Said.quantity;

import org.assertj.core.api.AbstractComparableAssert;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparison;
import org.duixian.measure.Relation;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

class AssessorTest {

    @Test
    void moreThanTheNumberIsExceeded() {
        says(Judging.of(jobs("20000"), jobs("40300"))).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void theNumberItselfIsMet() {
        says(Judging.of(jobs("20000"), jobs("20000"))).isEqualTo(Status.MET);
    }

    @Test
    void aCountAtNinetyFivePercentIsMostlyMet() {
        Assessment verdict = Judging.of(jobs("20000"), jobs("19000"));
        says(verdict).isEqualTo(Status.MOSTLY_MET);
        assertThat(verdict.reason()).contains(Reason.NEAR_COUNT);
        says(Judging.of(jobs("20000"), jobs("18999"))).isEqualTo(Status.NOT_MET);
    }

    @Test
    void moneyIsNoPlainCount() {
        says(Judging.of(Said.of("投资").level("100", "亿元"), Said.of("投资").level("96", "亿元"))).isEqualTo(Status.NOT_MET);
    }

    @Test
    void beyondTheTopOfARangeIsExceeded() {
        Said target = Said.of("认定名校长").level(new Comparison.Range(quantity("6", "名"), quantity("8", "名")));
        says(Judging.of(target, Said.of("认定名校长").level("11", "名"))).isEqualTo(Status.EXCEEDED);
        says(Judging.of(target, Said.of("认定名校长").level("7", "名"))).isEqualTo(Status.MET);
    }

    @Test
    void aStretchPledgeAloneMakesNoFailure() {
        Said target = Said.of("地区生产总值").indicator("gdp").growth("5.5").stretch()
                .growth(new Comparison.AtLeast(percent("6")));
        says(Judging.of(target, gdp("5.8"))).isEqualTo(Status.MET);
        says(Judging.of(target, gdp("6.3"))).isEqualTo(Status.EXCEEDED);
        says(Judging.of(target, gdp("5.2"))).isEqualTo(Status.NOT_MET);
        says(Judging.of(Said.of("公厕").stretch().level("20", "座"), Said.of("公厕").level("9", "座")))
                .isEqualTo(Status.MOSTLY_MET);
    }

    @Test
    void aboutHasTwoSides() {
        Said target = Said.of("地区生产总值").indicator("gdp").growth(new Comparison.About(percent("7.5")));
        says(Judging.of(target, gdp("7.6"))).isEqualTo(Status.MET);
        says(Judging.of(target, gdp("7.2"))).isEqualTo(Status.MET);
        says(Judging.of(target, gdp("7.1"))).isEqualTo(Status.NOT_MET);
        says(Judging.of(target, gdp("8"))).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void whereLowerIsBetterTheSidesAreTurned() {
        Said target = unemployment().share(new Comparison.About(percent("5.5")));
        says(Judging.of(target, unemployment().share("5.2"))).isEqualTo(Status.EXCEEDED);
        says(Judging.of(target, unemployment().share(new Comparison.LessThan(percent("5.3"))))).isEqualTo(Status.MET);
        says(Judging.of(target, unemployment().share("5.9"))).isEqualTo(Status.NOT_MET);
        Said ceiling = unemployment().share(new Comparison.AtMost(percent("4.5")));
        says(Judging.of(ceiling, unemployment().share("4.6"))).isEqualTo(Status.NOT_MET);
        says(Judging.of(ceiling, unemployment().share("4.5"))).isEqualTo(Status.MET);
    }

    @Test
    void aFallIsBetterTheDeeperItIs() {
        Said target = Said.of("单位地区生产总值能耗").indicator("energy_intensity").growth("-3");
        says(Judging.of(target, Said.of("能耗").growth("-3.4"))).isEqualTo(Status.EXCEEDED);
        says(Judging.of(target, Said.of("能耗").growth("-2.1"))).isEqualTo(Status.NOT_MET);
        says(Judging.of(Said.of("PM2.5").growth("-5"), Said.of("PM2.5").growth("-7"))).isEqualTo(Status.EXCEEDED);
        says(Judging.of(Said.of("PM2.5平均浓度").indicator("pm25").level("31", "微克/立方米"),
                Said.of("PM2.5年均浓度").indicator("pm25").level("31", "微克/立方米"))).isEqualTo(Status.MET);
        says(Judging.of(Said.of("能耗下降率").share("3"), Said.of("能耗下降率").share("3.5"))).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void aDirectionThatCameTrueIsMet() {
        Said target = Said.of("进出口总额").growth(new Comparison.MoreThan(percent("0")));
        says(Judging.of(target, Said.of("进出口总额").growth("12"))).isEqualTo(Status.MET);
        says(Judging.of(target, Said.of("进出口总额").growth("-2"))).isEqualTo(Status.NOT_MET);
        Said falling = Said.of("主要污染物排放量").growth(new Comparison.LessThan(percent("0")));
        says(Judging.of(falling, Said.of("主要污染物排放量").growth(new Comparison.LessThan(percent("0"))))).isEqualTo(Status.MET);
    }

    @Test
    void growthIsNotAnsweredByAnAmount() {
        Assessment verdict = Judging.of(gdp("6"), Said.of("地区生产总值").level("1740", "亿元"));
        says(verdict).isEqualTo(Status.NOT_COMPARABLE);
        assertThat(verdict.reason()).contains(Reason.GROWTH_AGAINST_LEVEL);
    }

    @Test
    void growthOverAnotherPeriodAnswersNoPlainGrowth() {
        says(Judging.of(gdp("6"), Said.of("地区生产总值").growth("5").growth("12", Basis.OTHER_PERIOD)))
                .isEqualTo(Status.NOT_MET);
        says(Judging.of(gdp("6"), Said.of("地区生产总值").growth("12", Basis.OTHER_PERIOD))).isEqualTo(Status.NOT_COMPARABLE);
    }

    @Test
    void ofTwoGrowthsTheOneOnTheSameBasisAnswers() {
        Said target = Said.of("一般公共预算收入").growth("2").growth("7.7", Basis.COMPARABLE);
        Said outcome = Said.of("一般公共预算收入").level("51.01", "亿元").growth("2").growth("8.4", Basis.COMPARABLE);
        Assessment verdict = Judging.of(target, outcome);
        says(verdict).isEqualTo(Status.MET);
        assertThat(verdict.flags()).isEmpty();
    }

    @Test
    void anotherBasisIsJudgedWithACaveat() {
        Assessment verdict = Judging.of(Said.of("税收收入").growth("8", Basis.COMPARABLE),
                Said.of("税收收入").growth("9", Basis.YEAR_ON_YEAR));
        says(verdict).isEqualTo(Status.EXCEEDED);
        assertThat(verdict.flags()).containsExactly(Flag.BASIS_MISMATCH);
    }

    @Test
    void partOfACompoundIsMostlyMet() {
        Said target = Said.of("社会消费品零售总额").level(new Comparison.AtLeast(quantity("2200", "亿元")))
                .growth(new Comparison.AtLeast(percent("6")));
        Assessment verdict = Judging.of(target, Said.of("社会消费品零售总额").level("2210", "亿元").growth("5"));
        says(verdict).isEqualTo(Status.MOSTLY_MET);
        assertThat(verdict.reason()).contains(Reason.COMPOUND_PART);
    }

    @Test
    void inStepIsOnePointUnderTheEconomy() {
        Said target = Said.of("居民收入").relation(Relation.IN_STEP, "经济增长");
        says(Judging.whereTheEconomyGrew("3.9", target, Said.of("居民收入").growth("4.3"))).isEqualTo(Status.MET);
        says(Judging.whereTheEconomyGrew("3.9", target, Said.of("居民收入").growth("2.9"))).isEqualTo(Status.MET);
        says(Judging.whereTheEconomyGrew("3.9", target, Said.of("居民收入").growth("2.8"))).isEqualTo(Status.NOT_MET);
        says(Judging.of(target, Said.of("居民收入").growth("4.3"))).isEqualTo(Status.NOT_COMPARABLE);
        says(Judging.of(target, Said.of("居民收入").relation(Relation.IN_STEP, "经济增长"))).isEqualTo(Status.MET);
    }

    @Test
    void flatIsWithinAPoint() {
        Said target = Said.of("外贸").relation(Relation.FLAT, "");
        says(Judging.of(target, Said.of("外贸").growth("-0.8"))).isEqualTo(Status.MET);
        says(Judging.of(target, Said.of("外贸").growth("-1.2"))).isEqualTo(Status.NOT_MET);
        says(Judging.of(target, Said.of("外贸").growth("4"))).isEqualTo(Status.EXCEEDED);
    }

    private static AbstractComparableAssert<?, Status> says(Assessment assessment) {
        return assertThat(assessment.status());
    }

    private static Said jobs(String number) {
        return Said.of("城镇新增就业").indicator("new_urban_jobs").level(number, "人");
    }

    private static Said gdp(String growth) {
        return Said.of("地区生产总值").indicator("gdp").growth(growth);
    }

    private static Said unemployment() {
        return Said.of("城镇调查失业率").indicator("surveyed_unemployment");
    }
}
