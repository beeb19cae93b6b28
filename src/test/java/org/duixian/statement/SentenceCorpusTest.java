package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.Outliner;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.UnitCatalogue;
import org.duixian.testing.StatementLine;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * Every sentence of the corpus gives exactly the statements written beside it, in the order of the text; a sentence with none
 * gives none. A sentence marked pending is one we cannot read yet, with the reason, and must still fail.
 */
class SentenceCorpusTest {

    private static final String[] TOPICS = { "growth", "levels", "distribution", "relations", "firmness-and-periods", "claims",
            "livelihood", "names", "damage",
            "coordination", "running-text", "overview", "main-targets", "several-years" };
    private static final Outliner OUTLINER = Outliner.standard();
    private static final TextRepairer REPAIRER = TextRepairer.standard();
    private static final StatementRecogniser RECOGNISER = StatementRecogniser.standard(UnitCatalogue.standard(),
            IndicatorCatalogue.standard());

    static Stream<Entry> sentences() throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        List<Entry> entries = new ArrayList<>();
        for (String topic : TOPICS) {
            try (InputStream in = SentenceCorpusTest.class.getResourceAsStream("/sentences/" + topic + ".yaml")) {
                entries.addAll(List.of(yaml.readValue(in, Entry[].class)));
            }
        }
        return entries.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentenceGivesExactlyItsStatements(Entry entry) {
        List<String> read = read(entry);
        if (entry.pending() == null) {
            assertThat(read).as(entry.sentence()).isEqualTo(entry.statements());
        } else {
            assertThat(read).as("no longer pending: " + entry.sentence()).isNotEqualTo(entry.statements());
        }
    }

    static List<String> read(Entry entry) {
        ReportHead head = new ReportHead("440105", ReportType.WORK_REPORT, "2018年政府工作报告", Optional.empty(), Optional.empty(),
                OptionalInt.of(2017), CoveredPeriod.YEAR, OptionalInt.of(2018), Optional.empty());
        SourceText source = new SourceText(entry.place().around(entry.sentence()));
        Recognition recognition = RECOGNISER.recognise(OUTLINER.outline(head, REPAIRER.repair(source)));
        List<Statement> all = new ArrayList<>(recognition.targets());
        all.addAll(recognition.outcomes());
        all.forEach(s -> assertThat(source.quote(s.evidence().span())).isEqualTo(s.evidence().quote()));
        return all.stream()
                .sorted((a, b) -> a.evidence().span().compareTo(b.evidence().span()))
                .map(StatementLine::of)
                .toList();
    }

    /** Where in a report a sentence stands. */
    enum Place {
        REVIEW("一、2017年工作回顾\n"),
        PLAN("二、2018年工作安排\n"),
        HEADLINE("二、2018年工作安排\n今年经济社会发展主要预期目标是:"),
        OUTLOOK("二、今后五年的奋斗目标\n"),
        YEARS_REVIEW("一、过去五年工作回顾\n"),
        LIVELIHOOD_TARGET("2018年海珠区十件民生实事\n事项\n具体内容\n1. 事项名称\n"),
        LIVELIHOOD_OUTCOME("2017年海珠区十件民生实事完成情况\n事项\n落实情况\n1. 事项名称\n");

        private final String before;

        Place(String before) {
            this.before = before;
        }

        String around(String sentence) {
            return before + sentence + "\n";
        }
    }

    record Entry(String sentence, Place place, String pending, List<String> statements) {

        @Override
        public String toString() {
            return sentence;
        }
    }
}
