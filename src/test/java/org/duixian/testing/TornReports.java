package org.duixian.testing;

import java.util.ArrayList;
import java.util.List;

/** Real reports after an accident: cut off anywhere, shuffled, spliced, sprinkled with signs that do not belong there. */
public final class TornReports {

    private static final int LONGEST_PIECE = 1500;

    private final Generator any;

    public TornReports(Generator any) {
        this.any = any;
    }

    /** One accident or several. */
    public String text() {
        String text = any.oneOf(piece(), spliced(), shuffled("。"), shuffled("\n"), shuffled("，"), shuffled(""));
        return any.coin() ? text : sprinkled(text);
    }

    /** Cut off anywhere, in the middle of a number as well. */
    private String piece() {
        String report = any.oneOf(ShippedReports.texts());
        int start = any.below(report.length());
        return report.substring(start, Math.min(report.length(), start + any.between(0, LONGEST_PIECE)));
    }

    private String spliced() {
        StringBuilder text = new StringBuilder();
        for (int i = any.between(2, 6); i > 0; i--) {
            String piece = piece();
            text.append(piece, 0, any.between(0, piece.length()));
        }
        return text.toString();
    }

    /** The parts between these marks in another order; between all characters where the mark is empty. */
    private String shuffled(String mark) {
        List<String> parts = new ArrayList<>(List.of(piece().split(mark)));
        return String.join(mark, any.shuffled(parts));
    }

    private String sprinkled(String text) {
        StringBuilder sprinkled = new StringBuilder(text);
        for (int i = any.between(1, 40); i > 0 && sprinkled.length() > 0; i--) {
            int at = any.below(sprinkled.length());
            if (any.coin()) {
                sprinkled.insert(at, any.texts().rubbish(4));
            } else {
                sprinkled.deleteCharAt(at);
            }
        }
        return sprinkled.toString();
    }
}
