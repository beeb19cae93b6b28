package org.duixian.accuracy;

import java.util.List;
import java.util.Optional;

import org.duixian.measure.MeasureRow;
import org.duixian.statement.Category;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/** Counts statements found, missed and made up, and how far the attributes of those found agree. */
record StatementScore(Scoreboard board, ReadReport report) {

    private static final double ALIKE = 0.6;

    void count(Matching matching) {
        for (GoldStatement missed : matching.missed()) {
            board.at(place(missed), tally -> tally.add(Tally.Kind.MISSED));
            board.find("missed  " + Words.of(missed));
        }
        for (Statement extra : matching.extra()) {
            board.at(place(extra), tally -> tally.add(Tally.Kind.EXTRA));
            board.find("extra   " + Words.of(extra));
        }
        for (Matching.Pair pair : matching.pairs()) {
            if (!pair.gold().isNeutral()) {
                board.at(place(pair.gold()), tally -> tally.add(Tally.Kind.HIT));
            }
            compare(pair);
        }
    }

    Scoreboard.Place place(GoldStatement gold) {
        return new Scoreboard.Place(report.name(), gold.category(), report.layouts().at(gold.span()));
    }

    private Scoreboard.Place place(Statement read) {
        return new Scoreboard.Place(report.name(), Codes.of(read.item().category()),
                report.layouts().at(read.evidence().span()));
    }

    private void compare(Matching.Pair pair) {
        GoldStatement gold = pair.gold();
        Statement read = pair.read();
        String words = read.subject().words();
        ask(pair, "category", gold.category().equals(Codes.of(read.item().category())));
        ask(pair, "period", gold.covered() == read.head().period());
        ask(pair, "subject", Bigrams.likeness(gold.subject(), words) >= ALIKE || words.contains(gold.subject()));
        gold.annotatedIndicator().ifPresent(code -> ask(pair, "indicator", read.subject().indicator().equals(
                Optional.of(code))));
        if (gold.category().equals(Codes.of(Category.LIVELIHOOD)) && gold.item() != null && gold.item() != 0) {
            ask(pair, "item", read.item().number().orElse(-1) == gold.item());
        }
        if (gold.isTarget()) {
            ask(pair, "firmness", gold.firmnessOrFirm().equals(Codes.of(((Target) read).firmness())));
        }
        gold.measures().stream().filter(measure -> measure.number().isThere()).forEach(measure -> compare(pair, measure));
    }

    private void compare(Matching.Pair pair, GoldMeasure measure) {
        List<MeasureRow> same = Matcher.rows(pair.read()).stream().filter(measure::hasSameNumberAs).toList();
        ask(pair, "measure", !same.isEmpty());
        if (!same.isEmpty()) {
            ask(pair, "aspect", same.stream().anyMatch(measure::hasSameAspectAs));
            ask(pair, "comparator", same.stream().anyMatch(measure::hasSameComparatorAs));
            ask(pair, "unit", same.stream().anyMatch(measure::hasSameUnitAs));
        }
    }

    private void ask(Matching.Pair pair, String attribute, boolean isRight) {
        board.at(place(pair.gold()), tally -> tally.answer(attribute, isRight));
        if (!isRight) {
            board.find("differs " + attribute + ": gold " + Words.of(pair.gold()) + "\n        read " + Words.of(pair.read()));
        }
    }
}
