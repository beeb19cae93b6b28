package org.duixian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duixian.statement.Item;
import org.duixian.statement.ItemClaim;
import org.duixian.statement.Statement;
import org.duixian.testing.StatementLine;
import org.duixian.text.Remark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read of excerpts of real reports, word for word. {@code mvn test -Dtest=GoldenReportTest -Dgolden.update} writes the
 * files anew; every difference is then read before it is kept.
 */
class GoldenReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;
    private static final ReportReader READER = ReportReader.standard();

    @ParameterizedTest
    @ValueSource(strings = { "baiyun-2021", "haizhu-2018", "haizhu-2021", "haizhu-2023", "liwan-2022" })
    void isReadAsBefore(String name) throws IOException {
        Reading reading = READER.read(Submission.of(read(name, "report.txt")));
        isKept(name, "statements.txt", statements(reading));
        isKept(name, "items.txt", items(reading));
        isKept(name, "remarks.txt", lines(reading.recognition().remarks().stream().map(GoldenReportTest::line)));
    }

    private static void isKept(String name, String file, String now) throws IOException {
        if (UPDATE) {
            Files.writeString(GOLDEN.resolve(name).resolve(file), now);
        }
        assertThat(now).isEqualTo(read(name, file));
    }

    private static String statements(Reading reading) {
        Stream<Statement> all = Stream.concat(reading.recognition().targets().stream(),
                reading.recognition().outcomes().stream());
        return lines(all.sorted((a, b) -> a.evidence().span().compareTo(b.evidence().span())).map(GoldenReportTest::lines));
    }

    private static String lines(Statement statement) {
        return statement.id() + "\n  " + StatementLine.of(statement) + "\n  " + onOneLine(statement.evidence().quote());
    }

    private static String items(Reading reading) {
        Stream<String> items = reading.recognition().items().stream().map(GoldenReportTest::line);
        return lines(Stream.concat(items, reading.recognition().claims().stream().map(GoldenReportTest::line)));
    }

    private static String line(Item item) {
        return item.id() + " " + (item.number().isPresent() ? item.number().getAsInt() + " " : "") + item.title();
    }

    private static String line(ItemClaim claim) {
        return "claim " + claim.item().id() + " " + claim.claim().level() + " " + claim.claim().words()
                + (claim.blanket() ? " (of all)" : "");
    }

    private static String line(Remark remark) {
        return remark.reason() + " " + remark.words();
    }

    private static String onOneLine(String quote) {
        return quote.replaceAll("\\s*\n\\s*", "⏎");
    }

    private static String lines(Stream<String> entries) {
        return entries.map(entry -> entry + "\n").collect(Collectors.joining());
    }

    private static String read(String name, String file) throws IOException {
        return Files.readString(GOLDEN.resolve(name).resolve(file), StandardCharsets.UTF_8);
    }
}
