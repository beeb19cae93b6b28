package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

/** Removes characters that show nothing: byte order marks, zero-width and bidirectional signs, soft hyphens. */
final class DropInvisible implements RepairStep {

    private static final String REASON = "invisible_character";

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                edits.add(Edit.drop(i, i + 1, REASON));
            }
        }
        return edits;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\uFEFF' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F' || c >= '\uFE00' && c <= '\uFE0F';
    }
}
