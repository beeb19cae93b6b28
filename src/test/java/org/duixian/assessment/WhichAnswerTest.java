package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.assessment.Status.EXCEEDED;
import static org.duixian.assessment.Status.MET;
import static org.duixian.assessment.Status.NOT_COMPARABLE;
import static org.duixian.assessment.Status.NOT_MET;
import static org.duixian.testing.Said.quantity;

import java.math.BigDecimal;
import java.util.List;

import org.duixian.linking.LinkRuleName;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.Relation;
import org.duixian.measure.Stage;
import org.duixian.statement.Firmness;
import org.duixian.statement.Outcome;
import org.duixian.testing.Judging;
import org.duixian.testing.Said;
import org.junit.jupiter.api.Test;

/** Which of several sentences, and which of several measures of one, a verdict is reached from. */
class WhichAnswerTest {

    private static final Said PARKS = Said.of("新建公园").level("3", "个");

    @Test
    void ofTwoThatComeToOneVerdictTheNearerIsTaken() {
        Assessment verdict = judged(PARKS, parks(30).outcome("all"), parks(4).outcome("year"));
        assertThat(taken(verdict)).isEqualTo("year");
        assertThat(taken(judged(Said.of("公园").growth("3"), Said.of("公园").growth("30").outcome("all"),
                Said.of("公园").growth("4").outcome("year")))).isEqualTo("year");
    }

    @Test
    void ofTwoThatSayTheSameTheFirstByItsNameIsTaken() {
        assertThat(taken(judged(PARKS, parks(4).outcome("b"), parks(4).outcome("a")))).isEqualTo("a");
    }

    @Test
    void ofTwoThatSayTheSameTheOneOnTheRightBasisIsTaken() {
        Said target = Said.of("收入").growth("5", Basis.COMPARABLE);
        assertThat(taken(judged(target, Said.of("收入").growth("6", Basis.YEAR_ON_YEAR).outcome("a"),
                Said.of("收入").growth("7", Basis.COMPARABLE).outcome("b")))).isEqualTo("b");
    }

    @Test
    void ofTwoGrowthsOfAnAnswerTheYearOnYearOneAnswersAPlainPromise() {
        Said said = Said.of("收入").growth("9", Basis.COMPARABLE).growth("4", Basis.YEAR_ON_YEAR);
        assertThat(Judging.of(Said.of("收入").growth("5"), said).status()).isEqualTo(NOT_MET);
        Said turned = Said.of("收入").growth("4", Basis.YEAR_ON_YEAR).growth("9", Basis.COMPARABLE);
        assertThat(Judging.of(Said.of("收入").growth("5"), turned).status()).isEqualTo(NOT_MET);
    }

    @Test
    void growthInPointsAnswersNoGrowthInPercent() {
        Said points = Said.of("占比").growth(new Comparison.Equal(quantity("6", "个百分点")));
        assertThat(Judging.of(Said.of("占比").growth("5"), points).reason()).contains(Reason.UNIT);
    }

    @Test
    void whatHasNeitherGrowthNorAmountIsNoFigure() {
        Said target = Said.of("产值").growth("5");
        assertThat(Judging.of(target, Said.of("产值").share("5")).reason()).contains(Reason.NO_FIGURE);
        assertThat(Judging.of(target, Said.of("产值").level("5", "亿元")).reason()).contains(Reason.GROWTH_AGAINST_LEVEL);
    }

    @Test
    void theSharesOfThreeSectorsAnswerNone() {
        Said target = Said.of("产业结构").share("50");
        assertThat(Judging.of(target, Said.of("产业结构").share("51").share("49")).status()).isEqualTo(EXCEEDED);
        assertThat(Judging.of(target, Said.of("产业结构").share("51").share("33").share("16")).status())
                .isEqualTo(NOT_COMPARABLE);
    }

    @Test
    void aPlaceAmongTheFirstThreeDoesNotProveTheSecond() {
        assertThat(rank(false, 2, true, 3)).isEqualTo(NOT_COMPARABLE);
        assertThat(rank(true, 3, true, 3)).isEqualTo(MET);
        assertThat(rank(true, 3, true, 2)).isEqualTo(EXCEEDED);
        assertThat(rank(true, 3, false, 4)).isEqualTo(NOT_MET);
        assertThat(rank(false, 2, false, 2)).isEqualTo(MET);
    }

    @Test
    void aRelationIsSaidOfTheSameThingOnly() {
        assertThat(relation(Relation.IN_STEP, "经济增长", Relation.IN_STEP, "地区生产总值")).isEqualTo(MET);
        assertThat(relation(Relation.IN_STEP, "经济增长", Relation.ABOVE_REFERENCE, "经济增速")).isEqualTo(MET);
        assertThat(relation(Relation.ABOVE_REFERENCE, "经济增速", Relation.IN_STEP, "经济增长")).isEqualTo(NOT_COMPARABLE);
        assertThat(relation(Relation.IN_STEP, "经济增长", Relation.IN_STEP, "物价")).isEqualTo(NOT_COMPARABLE);
        assertThat(relation(Relation.IN_STEP, "物价", Relation.IN_STEP, "物价")).isEqualTo(MET);
        assertThat(relation(Relation.IN_STEP, "", Relation.IN_STEP, "经济增长")).isEqualTo(MET);
    }

    @Test
    void aGrowthIsHeldAgainstTheEconomyAndNothingElse() {
        Said prices = Said.of("收入").relation(Relation.IN_STEP, "物价");
        assertThat(Judging.whereTheEconomyGrew("5", prices, Said.of("收入").growth("6")).status()).isEqualTo(NOT_COMPARABLE);
        Said economy = Said.of("收入").relation(Relation.IN_STEP, "GDP");
        assertThat(Judging.whereTheEconomyGrew("5", economy, Said.of("收入").growth("6")).status()).isEqualTo(MET);
    }

    @Test
    void aStretchGoalSpeaksForItselfWhereTheFirmOneIsUnanswered() {
        Said both = Said.of("投资").level("500", "亿元").stretch().growth("10");
        assertThat(Judging.of(both, Said.of("投资").growth("11")).status()).isEqualTo(EXCEEDED);
        assertThat(Judging.of(both, Said.of("投资").growth("10")).status()).isEqualTo(MET);
        assertThat(Judging.of(both, Said.of("投资").growth("9")).status()).isEqualTo(NOT_COMPARABLE);
    }

    @Test
    void aFirmGoalAndAStretchGoalBothPassedAreExceeded() {
        Said both = Said.of("增速").growth("5").stretch().growth("6");
        assertThat(Judging.of(both, Said.of("增速").growth("6.5")).status()).isEqualTo(EXCEEDED);
        assertThat(Judging.of(both, Said.of("增速").growth("5.5")).status()).isEqualTo(MET);
        assertThat(Judging.of(both, Said.of("增速").growth("4")).status()).isEqualTo(NOT_MET);
        assertThat(Judging.of(both, Said.of("增速").growth("5.5")).proof().steps()).extracting(Proof.Step::firmness)
                .containsExactly(Firmness.FIRM, Firmness.STRETCH);
    }

    @Test
    void someOfSeveralWorksDoNotStandForAll() {
        Said target = Said.of("基立社区、紫金片区、稔岗社区微改造项目").stage(Stage.DONE, "完成");
        Assessment one = Judging.of(target, Said.of("基立社区微改造项目").stage(Stage.DONE, "完成"));
        assertThat(one.status()).isEqualTo(NOT_COMPARABLE);
        assertThat(one.reason()).contains(Reason.SCOPE_CHANGED);
        assertThat(one.proof().steps().get(0).ground()).isEqualTo(Ground.ANOTHER_SCOPE);
        assertThat(Judging.of(target, Said.of("基立社区微改造项目").stage(Stage.NOT_DONE, "未能完成")).status())
                .isEqualTo(NOT_COMPARABLE);
        assertThat(Judging.of(target, Said.of("稔岗、紫金、基立微改造项目").stage(Stage.DONE, "完成")).status()).isEqualTo(MET);
        assertThat(Judging.of(target, Said.of("三个微改造项目").stage(Stage.DONE, "完成")).status()).isEqualTo(MET);
        assertThat(Judging.of(Said.of("新建、改建湖心公园").stage(Stage.DONE, "完成"),
                Said.of("改建湖心公园").stage(Stage.DONE, "完成")).status()).isEqualTo(MET);
    }

    private static Said parks(int number) {
        return Said.of("新建公园").level(Integer.toString(number), "个");
    }

    private static Assessment judged(Said target, Outcome... outcomes) {
        List<Answer> answers = List.of(outcomes).stream()
                .map(outcome -> new Answer(outcome, LinkRuleName.SIMILAR_SUBJECT, new BigDecimal("0.9"))).toList();
        return Judging.ASSESSOR.assess(target.target("t"), answers, Setting.REPORTED);
    }

    private static String taken(Assessment verdict) {
        return verdict.proof().steps().get(0).outcome().orElseThrow();
    }

    private static Status rank(boolean within, int promised, boolean reportedWithin, int reported) {
        return Judging.of(Said.of("总量").measure(new Measure.Rank(promised, within)),
                Said.of("总量").measure(new Measure.Rank(reported, reportedWithin))).status();
    }

    private static Status relation(Relation promised, String reference, Relation reported, String other) {
        return Judging.of(Said.of("居民收入").relation(promised, reference),
                Said.of("居民收入").relation(reported, other)).status();
    }
}
