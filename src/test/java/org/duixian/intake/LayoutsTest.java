package org.duixian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.data.DataFile;
import org.duixian.reading.Reading;
import org.duixian.reading.ReportReader;
import org.duixian.reading.Submission;
import org.duixian.statement.Statement;
import org.duixian.testing.Layout;
import org.duixian.testing.StatementLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same report gives the same statements, with the same ids, in whatever layout it comes, and each shows its quote. */
class LayoutsTest {

    private static final Intake INTAKE = new Intake(IntakeLimits.standard());
    private static final ReportReader READER = ReportReader.standard();

    static Stream<Arguments> reports() {
        return DataFile.read("/layouts/reports.yaml", Report.class).stream()
                .flatMap(report -> Stream.of(Layout.values()).map(layout -> Arguments.of(report, layout)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void theSameReportGivesTheSameStatements(Report report, Layout layout) {
        Submission submission = submission(report, layout);
        String text = submission.text().content();
        Reading reading = READER.read(submission);
        List<Statement> all = statements(reading);
        assertThat(reading.head().id()).isEqualTo(report.id());
        assertThat(all.stream().map(StatementLine::of)).as(text).containsExactlyInAnyOrderElementsOf(report.statements());
        assertThat(all.stream().map(Statement::id)).containsExactlyInAnyOrderElementsOf(
                statements(READER.read(submission(report, Layout.TABS))).stream().map(Statement::id).toList());
        assertThat(all).allSatisfy(statement -> assertThat(statement.evidence().span().of(text))
                .isEqualTo(statement.evidence().quote()));
    }

    private static Submission submission(Report report, Layout layout) {
        return INTAKE.take(layout.write(report.parts()), Optional.of(layout.mediaType()), Submission.Said.NOTHING);
    }

    private static List<Statement> statements(Reading reading) {
        return Stream.concat(reading.recognition().targets().stream(), reading.recognition().outcomes().stream())
                .map(Statement.class::cast).toList();
    }

    /** A report, its id and what it states. */
    record Report(String name, String id, List<Layout.Part> parts, List<String> statements) {

        @Override
        public String toString() {
            return name;
        }
    }
}
