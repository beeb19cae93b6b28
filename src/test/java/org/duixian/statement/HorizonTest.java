package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.duixian.measure.UnitCatalogue;
import org.duixian.text.Span;
import org.junit.jupiter.api.Test;

class HorizonTest {

    private static final Lexer LEXER = new Lexer(new AmountReader(UnitCatalogue.standard()), CueCatalogue.standard(),
            NonStatements.standard());
    private static final Setting PLAN = new Setting(true, 2018, Period.YEAR, false, false);
    private static final Setting REVIEW = new Setting(false, 2017, Period.YEAR, false, false);

    @Test
    void threeYearsCountThePlansYearAsTheFirst() {
        assertThat(times(PLAN, "三年内整备土地", "建成载体")).containsExactly("multi_year 2020", "multi_year 2020");
    }

    @Test
    void thisYearTakesTheHorizonBack() {
        assertThat(times(PLAN, "三年内整备土地", "其中今年出让土地")).containsExactly("multi_year 2020", "year 2018");
    }

    @Test
    void aYearToComeIsTheHorizon() {
        assertThat(times(PLAN, "到2020年建成绿道")).containsExactly("multi_year 2020");
    }

    @Test
    void anEarlierYearIsBackgroundInAPlanAndTheYearItselfInAReview() {
        assertThat(times(PLAN, "2016年建成的公厕")).containsExactly("elsewhere");
        assertThat(times(REVIEW, "2015年研发投入强度")).containsExactly("year 2015");
    }

    @Test
    void partOfTheYearHoldsInAReviewUntilTheWholeIsNamed() {
        assertThat(times(REVIEW, "上半年出口", "进口", "全年出口")).containsExactly("half_year 2017", "half_year 2017", "year 2017");
    }

    @Test
    void aComparisonIsNoHorizon() {
        assertThat(times(REVIEW, "投资较2015年增长")).containsExactly("year 2017");
    }

    @Test
    void lookingBackSpeaksOfSeveralYearsTogetherUnlessTheYearIsNamed() {
        assertThat(times(REVIEW.lookingBack(), "城镇新增就业", "2017年人均生产总值"))
                .containsExactly("multi_year 2017", "year 2017");
    }

    @Test
    void aHorizonThatOpensTheSentenceHoldsToItsEnd() {
        Horizon horizon = new Horizon(PLAN);
        enter(horizon, "到2020年");
        horizon.reset();
        assertThat(time(horizon)).isEqualTo("multi_year 2020");
    }

    @Test
    void aHorizonWithinTheSentenceHoldsToTheSemicolon() {
        Horizon horizon = new Horizon(PLAN);
        enter(horizon, "建成绿道");
        enter(horizon, "到2020年建成载体");
        horizon.reset();
        assertThat(time(horizon)).isEqualTo("year 2018");
    }

    @Test
    void aPlanOfFiveYearsNamesItsLast() {
        assertThat(times(PLAN, "“十三五”期间地区生产总值")).containsExactly("multi_year 2020");
        assertThat(times(REVIEW, "“十二五”期间地区生产总值")).containsExactly("multi_year 2015");
        assertThat(times(REVIEW, "“十四五”期间地区生产总值")).containsExactly("year 2017");
    }

    @Test
    void stretchingHoldsUntilItIsTakenBack() {
        Horizon horizon = new Horizon(PLAN);
        horizon.hold(Firmness.STRETCH, false);
        horizon.nextSubject(true, false);
        assertThat(firmness(horizon)).isEqualTo(Firmness.STRETCH);
        horizon.nextSubject(true, true);
        assertThat(firmness(horizon)).isEqualTo(Firmness.FIRM);
    }

    @Test
    void stretchingBehindASubjectHoldsForNoOther() {
        Horizon horizon = new Horizon(PLAN);
        horizon.hold(Firmness.STRETCH, true);
        assertThat(firmness(horizon)).isEqualTo(Firmness.STRETCH);
        horizon.nextSubject(true, false);
        assertThat(firmness(horizon)).isEqualTo(Firmness.FIRM);
    }

    private static Firmness firmness(Horizon horizon) {
        return horizon.firmed(new MeasureAt(null, Firmness.FIRM, new Span(0, 0))).firmness();
    }

    private static String time(Horizon horizon) {
        Finding finding = new Finding("", new Span(0, 0), true);
        horizon.stamp(finding);
        return finding.period().orElseThrow().name().toLowerCase() + " " + finding.year().getAsInt();
    }

    private static List<String> times(Setting setting, String... clauses) {
        Horizon horizon = new Horizon(setting);
        List<String> times = new ArrayList<>();
        for (String clause : clauses) {
            enter(horizon, clause);
            Finding finding = new Finding("", new Span(0, 0), setting.target());
            horizon.stamp(finding);
            times.add(horizon.isElsewhere() ? "elsewhere"
                    : finding.period().orElseThrow().name().toLowerCase() + " " + finding.year().getAsInt());
        }
        return times;
    }

    private static void enter(Horizon horizon, String clause) {
        horizon.enter(clause, LEXER.lex(clause, new Span(0, clause.length())));
    }
}
