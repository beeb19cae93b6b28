package org.duixian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duixian.data.DataFile;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every head of the corpus is read what stands beside it, or asked for what nobody could know. */
class HeadCorpusTest {

    private static final HeadReader READER = HeadReader.standard();

    static Stream<Entry> heads() {
        return Stream.of("work-reports", "plan-reports", "livelihood")
                .flatMap(name -> DataFile.read("/heads/" + name + ".yaml", Entry.class).stream());
    }

    @ParameterizedTest
    @MethodSource("heads")
    void headIsReadOrAskedFor(Entry entry) {
        HeadReading reading = READER.read(TextRepairer.standard().repair(new SourceText(entry.text())),
                HeadReader.Hints.NOTHING);
        Map<String, String> missing = reading.missing().stream()
                .collect(Collectors.toMap(HeadReading.Missing::field, HeadReading.Missing::reason));
        if (entry.asks() == null) {
            assertThat(missing).isEmpty();
            assertThat(line(reading.head().orElseThrow())).isEqualTo(entry.head());
        } else {
            assertThat(missing.keySet()).isEqualTo(entry.asks().keySet());
            entry.asks().forEach((field, words) -> assertThat(missing.get(field)).contains(words.split(", ")));
        }
    }

    private static String line(ReportHead head) {
        List<String> words = new ArrayList<>(List.of(head.district(), head.type().code(), year(head.outcomeYear()),
                year(head.targetYear())));
        if (head.outcomePeriod() != CoveredPeriod.YEAR) {
            words.add(head.outcomePeriod().name().toLowerCase(Locale.ROOT));
        }
        head.delivered().ifPresent(day -> words.add("delivered " + day));
        head.published().ifPresent(day -> words.add("published " + day));
        return String.join(" ", words);
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : "-";
    }

    /**
     * A head, and what is in it.
     *
     * @param head district, type, outcome year, target year, and what else is known; - for a year it does not speak of
     * @param asks the fields that must be asked for, each with words of the reason
     */
    record Entry(String text, String head, Map<String, String> asks) {

        @Override
        public String toString() {
            return text.lines().limit(2).collect(Collectors.joining(" "));
        }
    }
}
