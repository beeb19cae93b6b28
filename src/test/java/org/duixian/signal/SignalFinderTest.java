package org.duixian.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.duixian.document.ReportType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** What two years' reports, in short, show beside their verdicts; of each kind also what must not be said. */
class SignalFinderTest {

    static Stream<Story> stories() throws IOException {
        try (InputStream in = SignalFinderTest.class.getResourceAsStream("/pairs/signals.yaml")) {
            return Stream.of(new ObjectMapper(new YAMLFactory()).readValue(in, Story[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void justTheseSignalsAreToBeSeen(Story story) {
        assertThat(story.record().signals()).extracting(SignalFinderTest::line).as(story.story())
                .containsExactlyInAnyOrderElementsOf(story.signals());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyFigureHasItsWords(Story story) {
        assertThat(story.record().signals()).allSatisfy(signal -> assertThat(signal.inputs())
                .allSatisfy(input -> assertThat(story.texts()).anyMatch(text -> text
                        .contains(input.statement().evidence().quote()))));
    }

    private static String line(Signal signal) {
        return Codes.of(signal.kind()) + " " + signal.year() + " " + signal.first().subject().words() + ": " + signal.formula()
                + signal.weaker().map(aspect -> "; weaker " + Codes.of(aspect)).orElse("")
                + signal.silent().map(report -> "; silent " + report).orElse("")
                + (signal.lowerIsBetter() ? "; lower is better" : "");
    }

    /** A work report for 2018, one for 2019, and a plan report for 2019; any part of them left out. */
    record Story(String story, String district, Part first, Part second, Part also, List<String> signals) {

        Record record() {
            Record record = new Record(district == null ? "440105" : district).with(ReportType.WORK_REPORT, 2018,
                    first.text(2018));
            if (second != null) {
                record.with(ReportType.WORK_REPORT, 2019, second.text(2019));
            }
            return also == null ? record : record.with(ReportType.PLAN_REPORT, 2019, also.text(2019));
        }

        List<String> texts() {
            return Stream.of(first == null ? "" : first.text(2018), second == null ? "" : second.text(2019),
                    also == null ? "" : also.text(2019)).toList();
        }

        @Override
        public String toString() {
            return story;
        }
    }

    /** What one report says. */
    record Part(String review, String goals, String plan, String list) {

        String text(int year) {
            return (review == null ? "" : "一、" + (year - 1) + "年工作回顾\n" + review + "\n")
                    + "二、" + year + "年工作安排\n"
                    + (goals == null ? "" : "今年经济社会发展主要预期目标是:" + goals + "\n")
                    + (plan == null ? "" : plan + "\n")
                    + (list == null ? "" : "附件\n" + year + "年十件民生实事\n" + list + "\n");
        }
    }
}
