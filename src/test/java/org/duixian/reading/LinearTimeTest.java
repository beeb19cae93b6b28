package org.duixian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.ReportType;
import org.duixian.testing.HostileText;
import org.duixian.testing.LeastTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading (repair, outline, recognition) takes time in proportion to the text. The same at full size, up to 20 MB, is
 * measured by {@code mvn -Pbenchmark test -Dtest=ScalingBenchmark}.
 */
class LinearTimeTest {

    private static final ReportReader READER = ReportReader.standard();
    private static final Submission.Said SAID = new Submission.Said(Optional.of("440105"), Optional.of(ReportType.WORK_REPORT),
            Optional.of("2018年政府工作报告"), Optional.empty(), Optional.empty(), OptionalInt.of(2017), OptionalInt.of(2018),
            Optional.empty());
    private static final int HOSTILE = 10_000;
    // 20 KB and 2 MB in UTF-8
    private static final int SHORT = 7_000;
    private static final int LONG = 700_000;
    private static final int FEWEST_TURNS = 3;
    private static final int MOST_TURNS = 40;

    @ParameterizedTest
    @MethodSource("org.duixian.testing.HostileText#all")
    void twiceAsMuchHostileTextTakesAtMost2Point2TimesAsLong(HostileText hostile) {
        assertThat(ratio(hostile.of(HOSTILE), hostile.of(2 * HOSTILE), 2.2)).isLessThanOrEqualTo(2.2);
    }

    @Test
    void aLongLineTakesAtMost1Point2TimesAsLongForEachCharacterAsAShortOne() throws IOException {
        String line = Files.readString(Path.of("seeds/haizhu-2018-work-report.txt")).replace("\n", " ");
        String longLine = line.repeat(LONG / line.length() + 1).substring(0, LONG);
        double wanted = 1.2 * LONG / SHORT;
        assertThat(ratio(line.substring(0, SHORT), longLine, wanted)).isLessThanOrEqualTo(wanted);
    }

    // The least time of several turns each; more turns where they would decide, since noise only adds.
    private static double ratio(String less, String more, double wanted) {
        LeastTime one = new LeastTime(() -> read(less));
        LeastTime other = new LeastTime(() -> read(more));
        for (int turn = 0; turn < FEWEST_TURNS || turn < MOST_TURNS && other.times(one) > wanted; turn++) {
            one.turn();
            other.turn();
        }
        return other.times(one);
    }

    private static void read(String text) {
        READER.read(Submission.of(text, SAID));
    }
}
