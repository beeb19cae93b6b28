package org.duixian.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.Outliner;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.linking.Link;
import org.duixian.linking.LinkState;
import org.duixian.linking.Linker;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.UnitCatalogue;
import org.duixian.statement.Category;
import org.duixian.statement.ItemClaim;
import org.duixian.statement.Outcome;
import org.duixian.statement.Recognition;
import org.duixian.statement.Statement;
import org.duixian.statement.StatementRecogniser;
import org.duixian.statement.Target;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * What a report of 2018 promised and the report of 2019 says of it, in short: each target, what answers it (? where it is
 * only suggested, - where nothing does) and the verdict.
 */
class TwoYearsTest {

    private static final StatementRecogniser RECOGNISER = StatementRecogniser.standard(UnitCatalogue.standard(),
            IndicatorCatalogue.standard());
    private static final Outliner OUTLINER = Outliner.standard();
    private static final TextRepairer REPAIRER = TextRepairer.standard();
    private static final int YEAR = 2018;

    static Stream<Story> stories() throws IOException {
        try (InputStream in = TwoYearsTest.class.getResourceAsStream("/pairs/two-years.yaml")) {
            return Stream.of(new ObjectMapper(new YAMLFactory()).readValue(in, Story[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void eachTargetHasItsAnswerAndItsVerdict(Story story) {
        Recognition first = read(story.first(), YEAR);
        Recognition second = read(story.second(), YEAR + 1);
        List<Target> targets = Stream.concat(first.targets().stream(), second.targets().stream())
                .filter(target -> target.head().year() == YEAR).toList();
        List<Outcome> outcomes = second.outcomes().stream().filter(outcome -> outcome.head().year() == YEAR).toList();
        List<Link> links = Linker.standard().link(targets, outcomes);
        boolean blanket = second.claims().stream().anyMatch(ItemClaim::blanket);
        assertThat(targets.stream().map(target -> line(target, links, outcomes, blanket))).as(story.story())
                .containsExactlyElementsOf(story.verdicts());
    }

    private static Recognition read(String text, int target) {
        ReportHead head = new ReportHead("440105", ReportType.WORK_REPORT, target + "年政府工作报告", Optional.empty(),
                Optional.empty(), OptionalInt.of(target - 1), CoveredPeriod.YEAR, OptionalInt.of(target), Optional.empty());
        return RECOGNISER.recognise(OUTLINER.outline(head, REPAIRER.repair(new SourceText(text))));
    }

    private static String line(Target target, List<Link> links, List<Outcome> outcomes, boolean blanket) {
        List<Link> own = links.stream().filter(link -> link.target().equals(target.id())).toList();
        List<Answer> answers = own.stream().filter(link -> link.state() == LinkState.ACCEPTED)
                .map(link -> Answer.by(link, outcome(link, outcomes))).toList();
        boolean claimed = blanket && target.item().category() == Category.LIVELIHOOD;
        Assessment verdict = Assessor.standard().assess(target, answers,
                claimed ? Setting.REPORTED.withBlanketClaim() : Setting.REPORTED);
        String answer = own.stream()
                .map(link -> (link.state() == LinkState.SUGGESTED ? "?" : "") + told(outcome(link, outcomes)))
                .collect(Collectors.joining(" + "));
        return told(target) + " > " + (answer.isEmpty() ? "-" : answer) + ": " + code(verdict.status())
                + verdict.reason().map(reason -> " " + code(reason)).orElse("");
    }

    private static Outcome outcome(Link link, List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(link.outcome())).findFirst().orElseThrow();
    }

    private static String told(Statement statement) {
        return statement.subject().words() + " "
                + statement.measures().stream().map(TwoYearsTest::told).collect(Collectors.joining("/"));
    }

    private static String told(Measure measure) {
        MeasureRow row = MeasureRow.of(measure);
        if (row.value() != null) {
            return row.value().toPlainString() + (row.unit() == null ? "" : row.unit());
        }
        return code(row.stage() == null ? row.comparator() : row.stage());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The parts of the two reports, any of them left out, and what must come of them. */
    record Story(String story, String goals, String plan, String list, String review, String completion,
            List<String> verdicts) {

        String first() {
            String expected = goals == null ? "" : "今年经济社会发展主要预期目标是:" + goals + "\n";
            String plans = plan == null ? "" : plan + "\n";
            return "二、2018年工作安排\n" + expected + plans + (list == null ? "" : "附件\n2018年十件民生实事\n" + list + "\n");
        }

        String second() {
            String told = review == null ? "" : "一、2018年工作回顾\n" + review + "\n";
            return told + (completion == null ? "" : "附件\n2018年十件民生实事完成情况\n" + completion + "\n");
        }

        @Override
        public String toString() {
            return story;
        }
    }
}
