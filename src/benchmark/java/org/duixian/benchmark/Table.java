package org.duixian.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rounds of several sides that all worked on the same characters; the first that is added is the one compared. */
final class Table {

    private static final double MOST_SPREAD = 0.2;

    private final int characters;
    private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();
    private final Map<String, Double> bytes = new LinkedHashMap<>();

    Table(int characters) {
        this.characters = characters;
    }

    void add(String name, double took, Optional<Double> allocated) {
        milliseconds.computeIfAbsent(name, side -> new ArrayList<>()).add(took);
        allocated.ifPresent(b -> bytes.put(name, b));
    }

    void print() {
        System.out.printf("%,d characters, time of the processor, medians of the rounds%n", characters);
        System.out.println("| side | ms | million characters a second | ours : it | spread | bytes a character |");
        System.out.println("|---|---|---|---|---|---|");
        milliseconds.forEach((name, rounds) -> System.out.println(row(name, rounds)));
    }

    private String row(String name, List<Double> rounds) {
        double median = median(rounds);
        String allocated = bytes.containsKey(name) ? "%.1f".formatted(bytes.get(name) / characters) : "–";
        return "| %s | %.3f | %.4f | %s | %.0f%%%s | %s |".formatted(name, median, characters / median / 1e3, ratio(rounds),
                100 * spread(rounds), spread(rounds) > MOST_SPREAD ? ", void" : "", allocated);
    }

    // How fast we are beside it: 2 is twice as fast, 1/90 takes ninety times as long.
    private String ratio(List<Double> rounds) {
        List<Double> ours = milliseconds.values().iterator().next();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(rounds.get(i) / ours.get(i));
        }
        double ratio = median(ratios);
        return ratio < 1 ? "1/%.1f".formatted(1 / ratio) : "%,.1f".formatted(ratio);
    }

    // The outermost rounds left aside where there are enough.
    private static double spread(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int aside = sorted.size() > 4 ? 1 : 0;
        return (sorted.get(sorted.size() - 1 - aside) - sorted.get(aside)) / median(rounds);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
