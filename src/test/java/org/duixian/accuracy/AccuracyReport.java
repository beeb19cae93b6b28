package org.duixian.accuracy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The figures of a scoreboard as tables, a group to a line. */
record AccuracyReport(Scoreboard board) {

    private static final List<String> ATTRIBUTES = List.of("measure", "aspect", "comparator", "unit", "subject", "indicator",
            "category", "period", "firmness", "item");
    private static final int NAME = 34;
    private static final int CELL = 11;

    String text() {
        StringBuilder text = new StringBuilder();
        table(text, "statements", List.of("right", "missed", "extra", "precision", "recall", "f1"), AccuracyReport::counted,
                tally -> tally.f1().isPresent());
        table(text, "attributes of those right", ATTRIBUTES, AccuracyReport::attributes,
                tally -> ATTRIBUTES.stream().anyMatch(name -> tally.asked(name) > 0));
        table(text, "links", List.of("annotated", "links", "verdicts", "accused"), AccuracyReport::linked,
                tally -> tally.asked(LinkScore.LINKED) + tally.count(Tally.Kind.ACCUSED_WRONGLY) > 0);
        table(text, "repairs", List.of("annotated", "right"), AccuracyReport::repaired,
                tally -> tally.asked(RepairScore.REPAIRED) > 0);
        return text.toString();
    }

    private interface Cells {
        List<String> of(Tally tally);
    }

    private void table(StringBuilder text, String title, List<String> columns, Cells cells, Predicate<Tally> isShown) {
        line(text, title, columns);
        for (Map.Entry<String, Tally> group : board.tallies().entrySet()) {
            if (isShown.test(group.getValue())) {
                line(text, group.getKey(), cells.of(group.getValue()));
            }
        }
        text.append('\n');
    }

    private static void line(StringBuilder text, String name, List<String> cells) {
        text.append(name).append(" ".repeat(Math.max(0, NAME - name.length())));
        cells.forEach(cell -> text.append(" ".repeat(Math.max(1, CELL - cell.length()))).append(cell));
        text.append('\n');
    }

    private static List<String> counted(Tally tally) {
        return List.of(count(tally, Tally.Kind.HIT), count(tally, Tally.Kind.MISSED), count(tally, Tally.Kind.EXTRA),
                figure(tally.precision()), figure(tally.recall()), figure(tally.f1()));
    }

    private static List<String> attributes(Tally tally) {
        return ATTRIBUTES.stream().map(name -> figure(tally.share(name))).toList();
    }

    private static List<String> linked(Tally tally) {
        return List.of(String.valueOf(tally.asked(LinkScore.LINKED)), figure(tally.share(LinkScore.LINKED)),
                figure(tally.share(LinkScore.JUDGED)), count(tally, Tally.Kind.ACCUSED_WRONGLY));
    }

    private static List<String> repaired(Tally tally) {
        return List.of(String.valueOf(tally.asked(RepairScore.REPAIRED)), figure(tally.share(RepairScore.REPAIRED)));
    }

    private static String count(Tally tally, Tally.Kind kind) {
        return String.valueOf(tally.count(kind));
    }

    private static String figure(Optional<BigDecimal> share) {
        return share.map(BigDecimal::toPlainString).orElse("–");
    }
}
