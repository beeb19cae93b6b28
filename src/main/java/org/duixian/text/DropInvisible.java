package org.duixian.text;

import java.util.List;

import org.duixian.data.CharacterSet;

/** Removes characters that show nothing: byte order marks, zero-width and bidirectional signs, soft hyphens. */
final class DropInvisible implements RepairStep {

    private static final String REASON = "invisible_character";
    private static final CharacterSet INVISIBLE = CharacterSet.of(DropInvisible::isInvisible);

    @Override
    public List<Edit> edits(String text) {
        Edits edits = new Edits();
        for (int i = 0; i < text.length(); i++) {
            if (INVISIBLE.contains(text.charAt(i))) {
                edits.drop(i, REASON);
            }
        }
        return edits.all();
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\uFEFF' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F' || c >= '\uFE00' && c <= '\uFE0F';
    }
}
