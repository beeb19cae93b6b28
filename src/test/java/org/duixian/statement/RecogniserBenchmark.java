package org.duixian.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.Outliner;
import org.duixian.document.ReportDocument;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.UnitCatalogue;
import org.duixian.testing.SideBySide;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;
import org.junit.jupiter.api.Test;

/** {@code mvn -Pbenchmark test}: recognising all that the seeds state beside finding the words of all cues in their texts. */
class RecogniserBenchmark {

    private static final ReportHead HEAD = new ReportHead("440105", ReportType.WORK_REPORT, "2018年政府工作报告", Optional.empty(),
            Optional.empty(), OptionalInt.of(2017), CoveredPeriod.YEAR, OptionalInt.of(2018), Optional.empty());

    @Test
    void theSeeds() {
        StatementRecogniser recogniser = StatementRecogniser.standard(UnitCatalogue.standard(), IndicatorCatalogue.standard());
        List<ReportDocument> documents = seeds().map(RecogniserBenchmark::document).toList();
        int characters = documents.stream().mapToInt(document -> document.text().content().length()).sum();
        Scan scan = Scan.of(CueCatalogue.standard().all().stream().map(Cue::phrase).toList());
        new SideBySide("recognising %,d characters".formatted(characters))
                .beside("one pass for all cues", () -> documents.stream().mapToInt(d -> scan.hits(d.text().content())).sum())
                .measure("recogniser", () -> documents.stream().map(recogniser::recognise).toList());
    }

    private static ReportDocument document(String text) {
        return Outliner.standard().outline(HEAD, TextRepairer.standard().repair(new SourceText(text)));
    }

    private static Stream<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(RecogniserBenchmark::read).toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A trie of words, walked from every place of a text. */
    private record Scan(Map<Character, Scan> next, boolean[] isEnd) {

        static Scan of(List<String> words) {
            Scan root = new Scan(new HashMap<>(), new boolean[1]);
            for (String word : words) {
                Scan at = root;
                for (char c : word.toCharArray()) {
                    at = at.next.computeIfAbsent(c, key -> new Scan(new HashMap<>(), new boolean[1]));
                }
                at.isEnd[0] = true;
            }
            return root;
        }

        int hits(String text) {
            int hits = 0;
            for (int from = 0; from < text.length(); from++) {
                Scan at = this;
                for (int i = from; at != null && i < text.length(); i++) {
                    at = at.next.get(text.charAt(i));
                    hits += at != null && at.isEnd[0] ? 1 : 0;
                }
            }
            return hits;
        }
    }
}
