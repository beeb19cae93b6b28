package org.duixian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.duixian.document.ReportType;
import org.duixian.statement.Evidence;
import org.duixian.statement.ItemClaim;
import org.duixian.statement.Statement;
import org.duixian.testing.Generator;
import org.duixian.testing.TornReports;
import org.duixian.text.Remark;
import org.duixian.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text there could be, from the head to the last statement; on real reports torn apart and on rubbish. */
class ReadingPropertiesTest {

    private static final ReportReader READER = ReportReader.standard();
    private static final ReportType[] TYPES = ReportType.values();

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void anyTextIsReadAndWhatIsReadStandsInIt(long seed) {
        Submission torn = torn(seed);
        String source = torn.text().content();
        Reading reading = READER.read(torn);
        assertThat(evidence(reading)).allSatisfy(evidence -> {
            assertThat(evidence.span().end()).isLessThanOrEqualTo(source.length());
            assertThat(evidence.span().of(source)).isEqualTo(evidence.quote()).isNotEmpty();
        });
        assertThat(reading.recognition().remarks()).extracting(Remark::span).allMatch(new Span(0, source.length())::contains);
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void withoutASenderAnyTextIsReadOrRefused(long seed) {
        Submission torn = Submission.of(torn(seed).text().content());
        try {
            assertThat(READER.read(torn).head().district()).hasSize(6);
        } catch (UnreadableHeadException refused) {
            assertThat(refused.missing()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void theSameTextGivesTheSameIdsAndNoneTwice(long seed) {
        Submission torn = torn(seed);
        List<String> ids = statements(READER.read(torn)).map(Statement::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(statements(READER.read(torn)).map(Statement::id)).isEqualTo(ids);
    }

    private static Submission torn(long seed) {
        Generator any = Generator.seeded(seed);
        String text = any.below(5) == 0 ? any.texts().rubbish(400) : new TornReports(any).text();
        int year = any.between(2000, 2030);
        Submission.Said said = new Submission.Said(Optional.of("440105"), Optional.of(any.oneOf(TYPES)), Optional.empty(),
                Optional.empty(), Optional.empty(), OptionalInt.of(year - 1), OptionalInt.of(year), Optional.empty());
        return Submission.of(text, said);
    }

    private static Stream<Statement> statements(Reading reading) {
        return Stream.concat(reading.recognition().targets().stream(), reading.recognition().outcomes().stream());
    }

    private static List<Evidence> evidence(Reading reading) {
        return Stream.concat(statements(reading).map(Statement::evidence),
                reading.recognition().claims().stream().map(ItemClaim::evidence)).toList();
    }
}
