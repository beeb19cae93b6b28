package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads again what was read one byte off: {@code ?。ㄒ唬┙y(tǒng)籌} was {@code 　（一）統(tǒng)籌}.
 *
 * <p>
 * A two-byte encoding lost one byte, which shows as a question mark; all after it were paired wrongly until a byte came
 * that stands alone. The run is written back to bytes, and read again from the second one on. The character whose byte
 * was lost is only known at the beginning of a line, where it was an indent; elsewhere its question mark stays.
 * A run is mended only if it shows signs that no report prints and reads as Chinese afterwards, else it is left alone.
 */
final class MendMojibake implements RepairStep {

    private static final String REASON = "mojibake";

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '？') {
                ShiftedRun run = ShiftedRun.from(text, i + 1);
                if (run.isCertain()) {
                    edits.add(Edit.replace(i, run.end(), lost(text, i) + run.clean(), REASON));
                    i = run.end() - 1;
                }
            }
        }
        return edits;
    }

    private static String lost(String text, int mark) {
        int before = mark - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u3000')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' ? " " : "?";
    }
}
