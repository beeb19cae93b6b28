package org.duixian.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.duixian.measure.Relation;
import org.duixian.measure.Stage;
import org.duixian.statement.Statement;
import org.duixian.testing.Said;
import org.duixian.text.Span;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final GoldMeasure JOBS = new GoldMeasure("level", "eq", 20000.0, "人");
    private static final Span EVERYWHERE = new Span(0, 100);

    @Test
    void foundIsWhatStandsThereWithItsNumber() {
        Matching matching = match(gold("target", "新增就业", 0, JOBS), Said.of("城镇新增就业").level("20000", "人").target("t"));
        assertThat(matching.pairs()).singleElement().satisfies(pair -> assertThat(pair.read().id()).isEqualTo("t"));
        assertThat(matching.missed()).isEmpty();
        assertThat(matching.extra()).isEmpty();
    }

    @Test
    void anotherKindYearNumberOrPlaceIsAMissAndAnExtra() {
        GoldStatement gold = gold("target", "新增就业", 0, JOBS);
        isMissAndExtra(gold, Said.of("新增就业").level("20000", "人").outcome("o"));
        isMissAndExtra(gold, Said.of("新增就业").level("20000", "人").in(2018).target("t"));
        isMissAndExtra(gold, Said.of("新增就业").level("20001", "人").target("t"));
        isMissAndExtra(gold, Said.of("新增就业").level("20000", "人").at(50).target("t"));
    }

    @Test
    void ofTwoThatCouldBeMeantTheMoreAlikeIsTaken() {
        Matching matching = match(gold("target", "新增就业", 0, JOBS), Said.of("惠及").level("20000", "人").target("other"),
                Said.of("新增就业").level("20000", "人").target("meant"));
        assertThat(matching.readFor("g")).map(Statement::id).contains("meant");
        assertThat(matching.extra()).extracting(Statement::id).containsExactly("other");
    }

    @Test
    void whereTheAnnotationIsNotCompleteNothingIsCounted() {
        GoldDocument document = new GoldDocument("report", List.of(new Span(50, 60)), List.of(), List.of(), List.of());
        assertThat(Matcher.match(document, List.of(Said.of("新增就业").level("1", "人").target("t"))).extra()).isEmpty();
    }

    @Test
    void softStretchesExcuseWhatIsReadThere() {
        GoldDocument document = new GoldDocument("report", List.of(EVERYWHERE), List.of(new Span(0, 2)), List.of(), List.of());
        assertThat(Matcher.match(document, List.of(Said.of("新增就业").level("1", "人").target("t"))).extra()).isEmpty();
    }

    @Test
    void optionalStatementsAreNeitherDemandedNorPunished() {
        GoldStatement optional = new GoldStatement("target", "g", "work", 2017, "year", null, "新增就业", null, List.of(JOBS), null,
                "新增就业", 0, 4, true, false, false);
        assertThat(match(optional).missed()).isEmpty();
        assertThat(match(optional, Said.of("新增就业").level("7", "人").target("t")).extra()).isEmpty();
    }

    @Test
    void aWorkStatementWithoutANumberIsExcused() {
        Matching matching = match(gold("target", "新增就业", 60, JOBS),
                Said.of("建成公园").stage(Stage.DONE, "建成").target("t"));
        assertThat(matching.extra()).isEmpty();
    }

    @Test
    void flatIsZeroWhetherOrNotItIsWritten() {
        GoldMeasure flat = new GoldMeasure("growth", "flat", null, null);
        Matching matching = match(gold("target", "进出口总值", 0, flat),
                Said.of("进出口总值").relation(Relation.FLAT, "").target("t"));
        assertThat(matching.pairs()).hasSize(1);
    }

    @Test
    void subjectsAreAsAlikeAsTheirPairsOfCharacters() {
        assertThat(Bigrams.likeness("新增就业", "新增就业")).isEqualTo(1);
        assertThat(Bigrams.likeness("新增就业", "城镇新增就业")).isEqualTo(0.75, within(1e-9));
        assertThat(Bigrams.likeness("“新增”就业", "新增就业")).isEqualTo(1);
        assertThat(Bigrams.likeness("新增就业", "固定资产")).isZero();
    }

    private static void isMissAndExtra(GoldStatement gold, Statement read) {
        Matching matching = match(gold, read);
        assertThat(matching.missed()).containsExactly(gold);
        assertThat(matching.extra()).containsExactly(read);
    }

    private static Matching match(GoldStatement gold, Statement... read) {
        return Matcher.match(new GoldDocument("report", List.of(EVERYWHERE), List.of(), List.of(gold), List.of()),
                List.of(read));
    }

    private static GoldStatement gold(String kind, String subject, int start, GoldMeasure measure) {
        return new GoldStatement(kind, "g", "work", 2017, "year", null, subject, null, List.of(measure), null, subject, start,
                start + subject.length(), false, false, false);
    }
}
