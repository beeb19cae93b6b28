package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Closes words that were set with spaces between all their characters: 政 府 工 作 报 告 → 政府工作报告.
 *
 * <p>
 * Certain are six Chinese characters and more that stand alone between single spaces; a short name, and cells of one
 * character, are left as they came.
 */
final class CloseSpacedWords implements RepairStep {

    private static final String REASON = "spaced_word";
    private static final int FEWEST = 6;

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        int i = text.indexOf(' ');
        while (i > 0) {
            int end = i;
            // 政 府 工: each step is a space and one character with a space or an end after it.
            while (isSpaced(text, end)) {
                end += 2;
            }
            int characters = (end - i) / 2 + 1;
            if (characters >= FEWEST && Han.isHan(text.charAt(i - 1)) && stands(text, i - 2)) {
                for (int space = i; space < end; space += 2) {
                    edits.add(Edit.drop(space, space + 1, REASON));
                }
            }
            i = text.indexOf(' ', Math.max(end, i + 1));
        }
        return edits;
    }

    private static boolean isSpaced(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ' ' && Han.isHan(text.charAt(at + 1)) && stands(text, at + 2);
    }

    // The character beside this place is no part of a longer word.
    private static boolean stands(String text, int beside) {
        return beside < 0 || beside >= text.length() || !Han.isHan(text.charAt(beside));
    }
}
