package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes the readings that a converter left behind a character: 規(guī)劃 → 規劃, 發(fā)展 → 發展.
 *
 * <p>
 * A bracket counts if it follows a Chinese character and holds one syllable that carries a tone mark. Since a report
 * may itself explain the reading of a rare place name, the step waits until it meets the second one, or the first
 * in a text of traditional characters.
 * Known weakness: a bracket that was closed by the wrong sign stays.
 */
final class DropStrayPinyin implements RepairStep {

    private static final String REASON = "stray_pinyin";
    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
    private static final int LONGEST_SYLLABLE = 6;
    private static final int CERTAIN = 2;

    private final Script script = new Script();

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            int end = text.charAt(i) == '(' && Han.isHan(text.charAt(i - 1)) ? syllableEnd(text, i + 1) : -1;
            if (end > 0) {
                edits.add(Edit.drop(i, end + 1, REASON));
                i = end;
            }
        }
        return edits.isEmpty() || edits.size() >= CERTAIN || script.isTraditional(text) ? edits : List.of();
    }

    // The place of the closing bracket, or -1.
    private static int syllableEnd(String text, int from) {
        boolean toned = false;
        for (int i = from; i < text.length() && i <= from + LONGEST_SYLLABLE; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return toned ? i : -1;
            }
            toned |= TONED.indexOf(c) >= 0;
            if (TONED.indexOf(c) < 0 && c != 'ü' && (c < 'a' || c > 'z')) {
                return -1;
            }
        }
        return -1;
    }
}
