package org.duixian.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

import com.sun.management.OperatingSystemMXBean;

/**
 * The processor's time an operation took, collecting garbage and compiling included, so that what else the machine does
 * hardly shows. JMH makes one of these in each process.
 */
public class ProcessorTime implements InternalProfiler {

    static final String NAME = "processor";

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "time of the processor per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
            IterationResult result) {
        double milliseconds = (system.getProcessCpuTime() - before) / 1e6;
        long operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(NAME, milliseconds / operations, "ms/op", AggregationPolicy.AVG));
    }
}
