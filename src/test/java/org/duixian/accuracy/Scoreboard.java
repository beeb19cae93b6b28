package org.duixian.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A tally for each report, category and layout, and one for all; and what was wrong, in words. */
final class Scoreboard {

    private static final String ALL = "all";

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    /** Where something is counted: in its report, its category and its layout. */
    record Place(String report, String category, Layouts.Layout layout) {

        List<String> groups() {
            return List.of(ALL, "report " + report, "category " + category, "layout " + Codes.of(layout));
        }
    }

    void at(Place place, Consumer<Tally> counted) {
        place.groups().forEach(group -> counted.accept(tallies.computeIfAbsent(group, name -> new Tally())));
    }

    /** Counts what has no category or layout, such as a repair. */
    void inReport(String report, Consumer<Tally> counted) {
        List.of(ALL, "report " + report)
                .forEach(group -> counted.accept(tallies.computeIfAbsent(group, name -> new Tally())));
    }

    void find(String words) {
        findings.add(words);
    }

    /** By group: all, report …, category …, layout …. */
    Map<String, Tally> tallies() {
        return tallies;
    }

    Tally all() {
        return tallies.computeIfAbsent(ALL, name -> new Tally());
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    /** Every figure of every group. */
    Map<String, Map<String, BigDecimal>> figures() {
        Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
        tallies.forEach((group, tally) -> figures.put(group, tally.figures()));
        return figures;
    }
}
