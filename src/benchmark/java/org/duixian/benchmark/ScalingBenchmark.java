package org.duixian.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
 * {@code mvn -Pbenchmark test -DargLine=-Xmx2g -Dtest=ScalingBenchmark}, some minutes. Told is time of the processor, the
 * least of several turns; a text over its bar gets more turns, since what else the machine does only ever adds. Each row is
 * printed when it has been measured.
 */
class ScalingBenchmark {

    private static final ReportReader READER = ReportReader.standard();
    private static final Submission.Said SAID = new Submission.Said(Optional.of("440105"), Optional.of(ReportType.WORK_REPORT),
            Optional.of("2018年政府工作报告"), Optional.empty(), Optional.empty(), OptionalInt.of(2017), OptionalInt.of(2018),
            Optional.empty());
    private static final String HEADING = "一、2017年工作回顾\n";
    private static final int SHORT = 20_000;
    private static final int LONG = 20_000_000;
    private static final double MOST_FOR_LONG = 1.2;
    private static final int HOSTILE = 50_000;
    private static final double MOST_FOR_TWICE = 2.2;
    private static final int WARM_UP = 40;
    private static final int FEWEST_TURNS = 3;
    private static final int MOST_TURNS = 12;

    @Test
    void aLongLineBesideShortOnes() {
        System.out.println("| one line | characters | ns a character at 20 KB | at 20 MB | ratio, %.1f wanted | kept | heap |"
                .formatted(MOST_FOR_LONG));
        System.out.println("|---|---|---|---|---|---|---|");
        String seeds = Corpus.texts().stream().collect(Collectors.joining());
        line("seeds, line breaks made spaces", seeds.replace("\n", " "));
        line("seeds, line breaks left out", seeds.replace("\n", ""));
    }

    @Test
    void hostileTextBesideTwiceAsMuch() {
        System.out.println("| hostile text | ns a character | ratio of twice as much, %.1f wanted | kept |"
                .formatted(MOST_FOR_TWICE));
        System.out.println("|---|---|---|---|");
        List<HostileText> all = HostileText.all().toList();
        long kept = all.stream().filter(ScalingBenchmark::keepsBar).count();
        System.out.printf("%d of %d hostile texts keep the bar%n", kept, all.size());
    }

    // All of the text in lines of 20 KB, each under a heading, so that long and short ones are read as the same things.
    private static void line(String name, String text) {
        List<String> shortLines = pieces(text);
        String longLine = repeated(text);
        LeastTime one = new LeastTime(() -> shortLines.forEach(piece -> read(HEADING + piece)));
        LeastTime other = new LeastTime(() -> read(HEADING + longLine));
        for (int turn = 0; turn < WARM_UP; turn++) {
            one.turn();
        }
        resetHeap();
        turns(one, other, MOST_FOR_LONG * longLine.length() / text.length());
        double least = one.nanoseconds() / text.length();
        double most = other.nanoseconds() / longLine.length();
        System.out.printf("| %s | %,d | %.1f | %.1f | %.2f | %s | %,d MB |%n", name, longLine.length(), least, most,
                most / least, kept(most / least, MOST_FOR_LONG), highestHeap());
    }

    private static boolean keepsBar(HostileText text) {
        String less = text.of(HOSTILE);
        String more = text.of(2 * HOSTILE);
        LeastTime one = new LeastTime(() -> read(less));
        LeastTime other = new LeastTime(() -> read(more));
        turns(one, other, MOST_FOR_TWICE);
        double ratio = other.times(one);
        System.out.printf("| `%s` | %.1f | %.2f | %s |%n", text, other.nanoseconds() / more.length(), ratio,
                kept(ratio, MOST_FOR_TWICE));
        return ratio <= MOST_FOR_TWICE;
    }

    private static void turns(LeastTime one, LeastTime other, double wanted) {
        for (int turn = 0; turn < FEWEST_TURNS || turn < MOST_TURNS && other.times(one) > wanted; turn++) {
            one.turn();
            other.turn();
        }
    }

    private static String kept(double ratio, double wanted) {
        return ratio <= wanted ? "yes" : "no";
    }

    private static void read(String text) {
        READER.read(Submission.of(text, SAID));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int each = (int) ((long) text.length() * SHORT / bytes(text));
        for (int from = 0; from < text.length(); from += each) {
            pieces.add(text.substring(from, Math.min(text.length(), from + each)));
        }
        return pieces;
    }

    /** The text, again and again, up to 20 MB in UTF-8. */
    private static String repeated(String text) {
        int times = LONG / bytes(text);
        int rest = (int) ((long) text.length() * (LONG % bytes(text)) / bytes(text));
        return text.repeat(times) + text.substring(0, rest);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
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
