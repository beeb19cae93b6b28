package org.duixian.archive;

import java.util.ArrayList;
import java.util.List;

/** A text in parts that every database holds as a string; no part ends between the halves of a character. */
final class TextParts {

    // H2 holds 1 048 576 characters in a string.
    private static final int LONGEST = 500_000;

    private TextParts() {
    }

    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(from + LONGEST, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
