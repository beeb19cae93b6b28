package org.duixian.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Recognition beside limits and peers: {@code mvn -Pbenchmark test -Dtest=RecogniserBenchmark}.
 *
 * <p>
 * In each round all sides take their turn, each in a new process that JMH warms up and measures. Told are medians over the
 * rounds, and of each side the median of its ratios to ours. {@code -Dbenchmark.rounds} and {@code -Dbenchmark.seconds} make
 * it shorter or longer.
 */
class RecogniserBenchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 2);
    // Much code is compiled before recognition is as fast as it gets; the others are one loop each.
    private static final int WARM_UP = 12;
    private static final int WARM_UP_OF_OTHERS = 4;
    private static final int ITERATIONS = 3;

    private final int characters = Corpus.characters();
    private final List<String> sample = Corpus.sample();
    private final int sampled = sample.stream().mapToInt(String::length).sum();

    @Test
    void besideLimitsAndPeers() throws RunnerException {
        Table table = new Table(characters);
        Optional<RecognizersText> recognizers = RecognizersText.start();
        recognizers.ifPresent(peer -> peer.milliseconds(sample));
        for (int round = 0; round < ROUNDS; round++) {
            measure(table, "Recognition.recognition", "recognition");
            measure(table, "Recognition.wholeReading", "whole reading: repair, outline, recognition");
            measure(table, "Limits.automaton", "bare automaton, 1/90 wanted");
            measure(table, "Limits.ahoCorasick", "Aho–Corasick, 5,000 words, 1/15 wanted");
            measure(table, "Limits.hanlp", "HanLP, standard tokeniser, 5 wanted");
            recognizers.ifPresent(peer -> table.add("Recognizers-Text, all Chinese models, 1,500 wanted",
                    peer.milliseconds(sample) * characters / sampled, Optional.empty()));
            load(round);
        }
        recognizers.ifPresent(RecognizersText::close);
        table.print();
    }

    private static void measure(Table table, String method, String name) throws RunnerException {
        Collection<RunResult> results = new Runner(options(method)).run();
        RunResult result = results.iterator().next();
        double milliseconds = result.getSecondaryResults().get(ProcessorTime.NAME).getScore();
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        table.add(name, milliseconds, Optional.of(bytes));
    }

    private static Options options(String method) {
        return new OptionsBuilder().include("benchmark\\." + method + "$").mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1).threads(1).jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                .warmupIterations(method.startsWith("Recognition") ? WARM_UP : WARM_UP_OF_OTHERS)
                .warmupTime(TimeValue.seconds(SECONDS))
                .measurementIterations(ITERATIONS).measurementTime(TimeValue.seconds(SECONDS))
                .addProfiler(GCProfiler.class).addProfiler(ProcessorTime.class).verbosity(VerboseMode.SILENT).build();
    }

    private static void load(int round) {
        System.out.printf("round %d of %d, load average %.2f%n", round + 1, ROUNDS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
