package org.duixian.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** A guard, generous enough for a loaded machine; what linking really takes is measured by {@link LinkerBenchmark}. */
class LinkerSpeedTest {

    private static final Linker LINKER = Linker.standard();
    private static final int WARM_UP = 15;

    @Test
    void twoReportsOf150StatementsAreLinkedInATenthOfASecond() {
        Pairs pairs = Pairs.of(150, 1);
        LongStream.range(0, WARM_UP).forEach(round -> pairs.linkedBy(LINKER));
        long fastest = LongStream.range(0, 5).map(round -> cpuTimeOf(() -> pairs.linkedBy(LINKER))).min().orElseThrow();
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void generatedReportsHaveSomethingToLink() {
        assertThat(Pairs.of(150, 1).linkedBy(LINKER)).hasSizeBetween(20, 300);
    }

    private static long cpuTimeOf(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
