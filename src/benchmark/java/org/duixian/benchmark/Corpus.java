package org.duixian.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.Outliner;
import org.duixian.document.ReportDocument;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;

/** The five seeds, which every side of a comparison reads. */
final class Corpus {

    static final ReportHead HEAD = new ReportHead("440105", ReportType.WORK_REPORT, "2018年政府工作报告", Optional.empty(),
            Optional.empty(), OptionalInt.of(2017), CoveredPeriod.YEAR, OptionalInt.of(2018), Optional.empty());

    private static final int SAMPLE_OF_EACH = 3000;
    private static final TextRepairer REPAIRER = TextRepairer.standard();
    private static final Outliner OUTLINER = Outliner.standard();

    private Corpus() {
    }

    static List<String> texts() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(Corpus::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportDocument document(String text) {
        return OUTLINER.outline(HEAD, REPAIRER.repair(new SourceText(text)));
    }

    static int characters() {
        return texts().stream().mapToInt(String::length).sum();
    }

    /** From the middle of each seed about the same number of characters, for a peer that takes its time. */
    static List<String> sample() {
        return texts().stream().map(text -> text.substring(text.length() / 2))
                .map(half -> half.substring(0, Math.min(half.length(), SAMPLE_OF_EACH))).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
