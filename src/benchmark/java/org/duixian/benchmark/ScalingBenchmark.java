package org.duixian.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.duixian.document.ReportType;
import org.duixian.reading.ReportReader;
import org.duixian.reading.Submission;
import org.duixian.testing.HostileText;
import org.duixian.testing.LeastTime;
import org.junit.jupiter.api.Test;

/**
 * Whether reading (head, repair, outline, recognition) takes time in proportion to the text, up to 20 MB:
 * {@code mvn -Pbenchmark test -Dtest=ScalingBenchmark}. Told is time of the processor, the least of several turns.
 */
class ScalingBenchmark {

    private static final ReportReader READER = ReportReader.standard();
    private static final Submission.Said SAID = new Submission.Said(Optional.of("440105"), Optional.of(ReportType.WORK_REPORT),
            Optional.of("2018年政府工作报告"), Optional.empty(), Optional.empty(), OptionalInt.of(2017), OptionalInt.of(2018),
            Optional.empty());
    private static final int SHORT = 20_000;
    private static final int LONG = 20_000_000;
    private static final int HOSTILE = 50_000;
    private static final int WARM_UP = 200;
    private static final int TURNS = 3;

    @Test
    void aLongLineBesideAShortOne() {
        System.out.println(
                "| one line | characters | ns a character at 20 KB | at 20 MB | ratio, 1.2 wanted | heap at its highest |");
        System.out.println("|---|---|---|---|---|---|");
        String seeds = Corpus.texts().stream().collect(Collectors.joining());
        line("seeds, line breaks made spaces", seeds.replace("\n", " "));
        line("seeds, line breaks left out", seeds.replace("\n", ""));
    }

    @Test
    void hostileTextBesideTwiceAsMuch() {
        System.out.println("| hostile text | ns a character | ratio of twice as much, 2.2 wanted |");
        System.out.println("|---|---|---|");
        HostileText.all().forEach(ScalingBenchmark::hostile);
    }

    private static void line(String name, String text) {
        String shortLine = upTo(SHORT, text);
        String longLine = upTo(LONG, text);
        LeastTime one = new LeastTime(() -> read(shortLine));
        LeastTime other = new LeastTime(() -> read(longLine));
        for (int turn = 0; turn < WARM_UP; turn++) {
            one.turn();
        }
        resetHeap();
        for (int turn = 0; turn < TURNS; turn++) {
            other.turn();
            one.turn();
        }
        double least = one.nanoseconds() / shortLine.length();
        double most = other.nanoseconds() / longLine.length();
        System.out.printf("| %s | %,d | %.1f | %.1f | %.2f | %,d MB |%n", name, longLine.length(), least, most, most / least,
                highestHeap());
    }

    private static void hostile(HostileText text) {
        String less = text.of(HOSTILE);
        String more = text.of(2 * HOSTILE);
        LeastTime one = new LeastTime(() -> read(less));
        LeastTime other = new LeastTime(() -> read(more));
        for (int turn = 0; turn < TURNS; turn++) {
            one.turn();
            other.turn();
        }
        System.out.printf("| `%s` | %.1f | %.2f |%n", text, other.nanoseconds() / more.length(), other.times(one));
    }

    private static void read(String text) {
        READER.read(Submission.of(text, SAID));
    }

    /** The text, again and again, up to so many bytes in UTF-8. */
    private static String upTo(int bytes, String text) {
        StringBuilder line = new StringBuilder();
        int each = text.getBytes(StandardCharsets.UTF_8).length;
        int left = bytes;
        for (; left >= each; left -= each) {
            line.append(text);
        }
        return line.append(text, 0, (int) ((long) text.length() * left / each)).toString();
    }

    private static void resetHeap() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long highestHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000;
    }
}
