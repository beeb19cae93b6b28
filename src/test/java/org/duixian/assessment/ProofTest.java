package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.testing.Said.percent;
import static org.duixian.testing.Said.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.linking.LinkRuleName;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparator;
import org.duixian.measure.Comparison;
import org.duixian.measure.Relation;
import org.duixian.measure.Stage;
import org.duixian.statement.ClaimLevel;
import org.duixian.statement.Firmness;
import org.duixian.statement.Period;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

/** What a verdict carries, to be computed again. */
class ProofTest {

    private static final String ACCUSATION = "accusationThreshold";
    private static final String INEXACT = "inexactPercent";
    private static final String NEAR = "nearCountPercent";

    @Test
    void theSumIsInTheUnitOfThePledge() {
        Proof.Step step = step(Judging.of(Said.of("投资").level("2", "亿元"), Said.of("投资").level("15000", "万元")));
        assertThat(step.sum()).contains(new Proof.Sum(false, Comparator.EQUAL, number("2"), Optional.empty(), number("1.5"),
                Optional.empty(), number("0.0001"), number("-0.5"), "1.5 - 2 = -0.5"));
        assertThat(step.difference()).contains(number("-0.5"));
        assertThat(step.tolerance()).isEmpty();
        assertThat(step.rule()).isEqualTo("equal");
        assertThat(step.outcome()).contains("o");
        assertThat(step.firmness()).isEqualTo(Firmness.FIRM);
    }

    @Test
    void ofARangeTheEndThatDecidesIsSubtracted() {
        Said target = Said.of("认定名校长").level(new Comparison.Range(quantity("6", "名"), quantity("8", "名")));
        assertThat(formula(target, Said.of("认定名校长").level("11", "名"))).isEqualTo("11 - 8 = 3");
        assertThat(formula(target, Said.of("认定名校长").level("8", "名"))).isEqualTo("8 - 6 = 2");
        assertThat(formula(target, Said.of("认定名校长").level("5", "名"))).isEqualTo("5 - 6 = -1");
        Said low = Said.of("失业率").share(new Comparison.Range(percent("3"), percent("4")));
        assertThat(formula(low, Said.of("失业率").share("2"))).isEqualTo("2 - 3 = -1");
        assertThat(formula(low, Said.of("失业率").share("3"))).isEqualTo("3 - 4 = -1");
        assertThat(formula(low, Said.of("失业率").share("5"))).isEqualTo("5 - 4 = 1");
    }

    @Test
    void bothEndsOfRangesAreTold() {
        Proof.Sum sum = step(Judging.of(Said.of("公园").level(new Comparison.Range(quantity("6", "个"), quantity("8", "个"))),
                Said.of("公园").level(new Comparison.Range(quantity("70", "个"), quantity("90", "个"))))).sum().orElseThrow();
        assertThat(sum.bound()).isEqualTo(number("6"));
        assertThat(sum.boundUpper()).contains(number("8"));
        assertThat(sum.reached()).isEqualTo(number("70"));
        assertThat(sum.reachedUpper()).contains(number("90"));
    }

    @Test
    void aFallIsSubtractedInBrackets() {
        assertThat(formula(Said.of("能耗").growth("-3"), Said.of("能耗").growth("-3.4"))).isEqualTo("-3.4 - (-3) = -0.4");
        assertThat(formula(Said.of("出口").growth("0"), Said.of("出口").growth("2"))).isEqualTo("2 - 0 = 2");
    }

    @Test
    void whatIsAboutANumberShowsHowNearItIs() {
        Said target = Said.of("产值").growth(new Comparison.About(percent("7.5")));
        assertThat(formula(target, Said.of("产值").growth("7.6"))).isEqualTo("7.6 - 7.5 = 0.1; |0.1| <= 0.375");
        assertThat(formula(target, Said.of("产值").growth("7.875"))).isEqualTo("7.875 - 7.5 = 0.375; |0.375| <= 0.375");
        assertThat(formula(target, Said.of("产值").growth("9"))).isEqualTo("9 - 7.5 = 1.5; |1.5| > 0.375");
        assertThat(step(Judging.of(target, Said.of("产值").growth("9"))).tolerance()).contains(number("0.375"));
        assertThat(formula(Said.of("就业").level("20000", "人"), Said.of("就业").level("19000", "人")))
                .isEqualTo("19000 - 20000 = -1000; 19000 >= 95% * 20000");
    }

    @Test
    void ofARelationTheReferenceIsSubtracted() {
        Said target = Said.of("居民收入").relation(Relation.IN_STEP, "经济增长");
        Proof.Step step = step(Judging.whereTheEconomyGrew("6", target, Said.of("居民收入").growth("5.5")));
        assertThat(step.sum().orElseThrow().formula()).isEqualTo("5.5 - 5 = 0.5");
        assertThat(step.difference()).contains(number("-0.5"));
        assertThat(step.tolerance()).contains(number("1"));
        Said flat = Said.of("出口").relation(Relation.FLAT, "");
        assertThat(step(Judging.of(flat, Said.of("出口").growth("0.4"))).difference()).contains(number("0.4"));
        Said above = Said.of("居民收入").relation(Relation.ABOVE_REFERENCE, "经济增长");
        Proof.Step higher = step(Judging.whereTheEconomyGrew("6", above, Said.of("居民收入").growth("6.5")));
        assertThat(higher.tolerance()).isEmpty();
        assertThat(higher.difference()).contains(number("0.5"));
    }

    @Test
    void whatIsNotComparedHasNoSum() {
        Proof.Step step = step(Judging.of(Said.of("产值").growth("6"), Said.of("产值").level("9", "亿元")));
        assertThat(step.sum()).isEmpty();
        assertThat(step.difference()).isEmpty();
        assertThat(step.rule()).isEqualTo("none");
        assertThat(step.reason()).contains(Reason.GROWTH_AGAINST_LEVEL);
        assertThat(step(Judging.of(Said.of("公园").stage(Stage.DONE, "建成"), Said.of("公园").level("3", "个"))).difference())
                .isEmpty();
    }

    @Test
    void visitsBesidePersonsAreCountedOneForOne() {
        Proof.Step step = step(Judging.inOneRow(Said.of("培训").level("6000", "人"), Said.of("培训").level("7837", "人次")));
        assertThat(step.difference()).contains(number("1837"));
        assertThat(step(Judging.inOneRow(Said.of("筛查").level("2000", "户"), Said.of("筛查").level("1000", "例"))).difference())
                .contains(number("-1000"));
    }

    @Test
    void theNumbersOfTheMethodThatMatteredAreNamed() {
        assertThat(thresholds(Judging.of(jobs("100"), jobs("120")))).isEmpty();
        assertThat(thresholds(Judging.of(jobs("100"), jobs("100")))).isEmpty();
        assertThat(thresholds(Judging.of(jobs("100"), jobs("96")))).containsOnlyKeys(INEXACT, NEAR);
        assertThat(thresholds(Judging.of(jobs("100"), jobs("10")))).containsOnlyKeys(INEXACT, NEAR, ACCUSATION);
        assertThat(thresholds(Judging.of(Said.of("园").stage(Stage.DONE, "建成"), Said.of("园").stage(Stage.NOT_DONE, "未能"))))
                .containsOnlyKeys(ACCUSATION);
        assertThat(thresholds(Judging.of(Said.of("产值").growth(new Comparison.About(percent("7"))), Said.of("产值").growth("7"))))
                .containsOnlyKeys("aboutPercent", "aboutLeastPoints");
        assertThat(thresholds(Judging.of(Said.of("出口").relation(Relation.FLAT, ""), Said.of("出口").growth("0.4"))))
                .containsOnlyKeys("flatPoints");
        assertThat(thresholds(Judging.whereTheEconomyGrew("6", Said.of("收入").relation(Relation.IN_STEP, "经济增长"),
                Said.of("收入").growth("6")))).containsOnlyKeys("inStepPoints");
        assertThat(thresholds(Judging.byLink("0.7", jobs("100").target("t"), jobs("10").outcome("o"))))
                .containsOnlyKeys(INEXACT, NEAR, ACCUSATION);
        assertThat(thresholds(Judging.of(jobs("100"), jobs("50").during(Period.HALF_YEAR))))
                .containsKeys("pacePoints", "halfYearPercent", "threeQuartersPercent");
    }

    @Test
    void allThatWasConsideredIsThere() {
        Proof proof = Judging.whereTheEconomyGrew("6", jobs("100"), jobs("120")).proof();
        assertThat(proof.answers())
                .containsExactly(new Proof.Considered("o", LinkRuleName.SAME_INDICATOR, new BigDecimal("0.95")));
        assertThat(proof.setting()).contains(Setting.REPORTED.withEconomicGrowth(new BigDecimal("6")));
    }

    @Test
    void growthOnTheSameBasisAnswersFirst() {
        Said target = Said.of("税收").growth("6", Basis.COMPARABLE);
        Said outcome = Said.of("税收").growth("9").growth("7", Basis.COMPARABLE).growth("8", Basis.YEAR_ON_YEAR);
        assertThat(formula(target, outcome)).isEqualTo("7 - 6 = 1");
        Said other = Said.of("税收").growth("6");
        assertThat(formula(other, Said.of("税收").growth("7", Basis.COMPARABLE).growth("8", Basis.YEAR_ON_YEAR)))
                .isEqualTo("8 - 6 = 2");
        assertThat(step(Judging.of(other, Said.of("税收").growth("7", Basis.TWO_YEAR_AVERAGE))).sum()).isEmpty();
    }

    @Test
    void theAmountInTheSameUnitAnswersFirst() {
        assertThat(formula(Said.of("投资").level("2", "亿元"), Said.of("投资").level("30000", "万元").level("4", "亿元")))
                .isEqualTo("4 - 2 = 2");
    }

    @Test
    void aPaceIsOfThePartThatIsOver() {
        Assessment verdict = Judging.of(jobs("100"), jobs("70").during(Period.THREE_QUARTERS));
        assertThat(verdict.pace()).contains(Pace.ON_PACE);
        assertThat(verdict.reason()).isEmpty();
        assertThat(step(verdict).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(Judging.of(jobs("100"), jobs("69").during(Period.THREE_QUARTERS)).pace()).contains(Pace.BEHIND);
        assertThat(Judging.of(Said.of("园").stage(Stage.DONE, "建成"),
                Said.of("园").stage(Stage.DONE, "建成").during(Period.HALF_YEAR)).pace()).contains(Pace.AHEAD);
    }

    @Test
    void anItemIsWhatItsTargetsAre() {
        Assessment near = Judging.of(jobs("100"), jobs("96"));
        Assessment met = Judging.of(jobs("100"), jobs("100"));
        Assessment failed = Judging.of(jobs("100"), jobs("10").claims(ClaimLevel.MET, "完成"));
        assertThat(ItemJudge.judge(List.of(near, near), Optional.empty()).reason()).contains(Reason.NEAR_COUNT);
        assertThat(ItemJudge.judge(List.of(near, met), Optional.empty()).reason()).contains(Reason.COMPOUND_PART);
        assertThat(ItemJudge.judge(List.of(failed), Optional.empty()).flags()).containsExactly(Flag.CLAIMS_MORE);
        assertThat(ItemJudge.judge(List.of(met), Optional.of(ClaimLevel.MET)).flags()).isEmpty();
        Assessment silent = Judging.in(Setting.REPORTED, jobs("5"));
        Assessment claimed = Judging.in(Setting.REPORTED.withBlanketClaim(), jobs("5"));
        assertThat(ItemJudge.judge(List.of(silent, silent), Optional.empty()).reason()).contains(Reason.NO_FIGURE);
        assertThat(ItemJudge.judge(List.of(silent, claimed), Optional.empty()).reason()).isEmpty();
    }

    private static Said jobs(String number) {
        return Said.of("就业").level(number, "人");
    }

    private static String formula(Said target, Said outcome) {
        return step(Judging.of(target, outcome)).sum().orElseThrow().formula();
    }

    private static Map<String, BigDecimal> thresholds(Assessment assessment) {
        return assessment.proof().thresholds();
    }

    private static Proof.Step step(Assessment assessment) {
        return assessment.proof().steps().get(0);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
