package org.duixian.accuracy;

import java.text.Normalizer;

import org.duixian.text.RepairedText;

/** Counts damaged stretches whose repaired text is what stood there before the damage. */
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
            board.find("repair  " + repair.damaged() + " at " + repair.span() + " gives " + ours + ", was " + repair.clean());
        }
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
