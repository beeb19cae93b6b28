package org.duixian.testing;

import java.lang.management.ManagementFactory;

/**
 * The least time of the processor that some work took on this thread in several turns: what else the machine does only ever
 * adds to it.
 */
public final class LeastTime {

    private final Runnable work;
    private long nanoseconds = Long.MAX_VALUE;

    public LeastTime(Runnable work) {
        this.work = work;
    }

    /** Does the work once more. */
    public void turn() {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        nanoseconds = Math.min(nanoseconds, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }

    public double nanoseconds() {
        return nanoseconds;
    }

    public double times(LeastTime other) {
        return nanoseconds() / other.nanoseconds();
    }
}
