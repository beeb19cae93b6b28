package org.duixian.accuracy;

import java.text.Normalizer;

import org.duixian.text.RepairedText;

/**
 * Counts damaged stretches whose repaired text is what stood there before the damage. What was left as it came is wrong, but
 * no more than that; what puts a character there that neither stood there before nor stands there now is invented.
 */
record RepairScore(Scoreboard board, ReadReport report) {

    static final String REPAIRED = "repairs";

    void count(GoldRepair repair) {
        RepairedText text = report.reading().text();
        String source = text.source().content();
        if (!repair.span().of(source).equals(repair.damaged())) {
            throw new IllegalArgumentException("not what stands at " + repair.span() + ": " + repair.damaged());
        }
        String ours = text.repairedOf(repair.span()).of(text.content());
        boolean isRight = normalised(ours).equals(normalised(repair.clean()));
        board.inReport(report.name(), tally -> tally.answer(REPAIRED, isRight));
        if (!isRight) {
            board.find((isInvented(repair, ours) ? "INVENTED " : "repair  ") + repair.damaged() + " at " + repair.start()
                    + " gives " + ours + ", was " + repair.clean());
        }
    }

    private static boolean isInvented(GoldRepair repair, String ours) {
        String known = normalised(repair.damaged() + repair.clean());
        return normalised(ours).chars().anyMatch(character -> known.indexOf(character) < 0);
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
