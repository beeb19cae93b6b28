package org.duixian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.duixian.statement.Statement;
import org.duixian.testing.Generator;
import org.duixian.testing.ShippedReports;
import org.duixian.testing.StatementLine;
import org.duixian.text.RepairedText;
import org.duixian.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sentence that states nothing, put between two sentences of a real report, changes nothing but the places after it. */
class AsidesPropertiesTest {

    private static final ReportReader READER = ReportReader.standard();
    private static final Map<String, Reading> READINGS = new HashMap<>();

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aHundred")
    void anAsideBetweenTwoSentencesChangesNothingElse(long seed) {
        Generator any = Generator.seeded(seed);
        Reading before = reading(any.oneOf(ShippedReports.names().toList()));
        int place = any.oneOf(endsOfSentences(before.text()));
        changesNothingElse(before, new TreeMap<>(Map.of(place, any.texts().aside())));
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.ShippedReports#names")
    void anAsideAfterEverySentenceChangesNothingElse(String name) {
        Generator any = Generator.seeded(name.hashCode());
        Reading before = reading(name);
        TreeMap<Integer, String> asides = new TreeMap<>();
        endsOfSentences(before.text()).forEach(place -> asides.put(place, any.texts().aside()));
        changesNothingElse(before, asides);
    }

    private static void changesNothingElse(Reading before, TreeMap<Integer, String> asides) {
        Reading after = READER.read(Submission.of(with(asides, before.text().source().content())));
        assertThat(after.head()).isEqualTo(before.head());
        assertThat(statements(after, new TreeMap<>())).isEqualTo(statements(before, asides));
        assertThat(after.recognition().items()).isEqualTo(before.recognition().items());
        assertThat(after.recognition().claims()).extracting(claim -> claim.item() + " " + claim.claim())
                .isEqualTo(before.recognition().claims().stream().map(claim -> claim.item() + " " + claim.claim()).toList());
    }

    private static Reading reading(String name) {
        return READINGS.computeIfAbsent(name, it -> READER.read(Submission.of(ShippedReports.text(it))));
    }

    /** Places of the source after a full stop, as the repair sees them: not those that damage only shows. */
    private static List<Integer> endsOfSentences(RepairedText text) {
        TreeSet<Integer> ends = new TreeSet<>();
        String content = text.content();
        for (int i = content.indexOf('。'); i >= 0; i = content.indexOf('。', i + 1)) {
            Span source = text.sourceOf(new Span(i, i + 1));
            if (source.of(text.source().content()).equals("。")) {
                ends.add(source.end());
            }
        }
        return List.copyOf(ends);
    }

    private static String with(TreeMap<Integer, String> asides, String text) {
        StringBuilder with = new StringBuilder(text);
        asides.descendingMap().forEach(with::insert);
        return with.toString();
    }

    /** Each statement whole, its place moved by the asides before it. */
    private static List<String> statements(Reading reading, TreeMap<Integer, String> asides) {
        return Stream.<Statement> concat(reading.recognition().targets().stream(), reading.recognition().outcomes().stream())
                .map(it -> it.id() + " " + StatementLine.of(it) + " " + it.item() + " " + it.evidence().section() + " "
                        + it.evidence().row() + " " + moved(it.evidence().span(), asides) + " " + it.evidence().quote())
                .toList();
    }

    private static Span moved(Span span, TreeMap<Integer, String> asides) {
        return span.shift(asides.headMap(span.start(), true).values().stream().mapToInt(String::length).sum());
    }
}
