package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A question mark where a converter could not write a space: 位置:?首页 → 位置: 首页.
 *
 * <p>
 * Certain are only a mark right after a colon and a mark that begins a line, with a character or an opening bracket
 * after it: no question ends there.
 */
final class MendLostSpaces implements RepairStep {

    private static final String REASON = "lost_space";

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '?' && endsNoQuestion(text, i) && beginsWords(text.charAt(i + 1))) {
                edits.add(Edit.replace(i, i + 1, " ", REASON));
            }
        }
        return edits;
    }

    private static boolean endsNoQuestion(String text, int mark) {
        int before = mark - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || text.charAt(mark - 1) == ':';
    }

    private static boolean beginsWords(char c) {
        return Han.isHan(c) || c == '(';
    }
}
