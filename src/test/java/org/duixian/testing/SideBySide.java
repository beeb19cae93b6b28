package org.duixian.testing;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Measures one thing beside another, turn by turn in one run, so that what else the machine does troubles both alike. Counts
 * the time of the processor, prints medians over rounds, and asserts nothing: a benchmark informs, a test decides.
 */
public final class SideBySide {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 9;
    private static final int TURNS = 30;

    private final String what;
    private String yardstick = "";
    private Supplier<?> bare = () -> 0;

    public SideBySide(String what) {
        this.what = what;
    }

    /** The least that the work could be. */
    public SideBySide beside(String name, Supplier<?> least) {
        yardstick = name;
        bare = least;
        return this;
    }

    public void measure(String name, Supplier<?> work) {
        double[] least = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        double[] turns = new double[ROUNDS * TURNS];
        for (int i = 0; i < WARM_UP; i++) {
            milliseconds(bare);
            milliseconds(work);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] leastOfRound = new double[TURNS];
            double[] oursOfRound = new double[TURNS];
            for (int turn = 0; turn < TURNS; turn++) {
                leastOfRound[turn] = milliseconds(bare);
                oursOfRound[turn] = milliseconds(work);
                turns[round * TURNS + turn] = oursOfRound[turn];
            }
            least[round] = at(leastOfRound, 50);
            ours[round] = at(oursOfRound, 50);
        }
        System.out.printf("%s: %s %.2f ms (95 of 100 within %.2f), %s %.2f ms, ratio %.2f%n", what, name, at(ours, 50),
                at(turns, 95), yardstick, at(least, 50), at(ours, 50) / at(least, 50));
    }

    private static double milliseconds(Supplier<?> work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (work.get() == null) {
            throw new IllegalStateException("nothing was done");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static double at(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
