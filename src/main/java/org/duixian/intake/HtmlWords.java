package org.duixian.intake;

/**
 * Words as a browser shows them: white space is one space, and a line break of the source between two Chinese characters or
 * signs is nothing.
 */
final class HtmlWords {

    private static final char FIRST_WIDE = '\u2E80';

    private HtmlWords() {
    }

    static String of(String source) {
        StringBuilder words = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (!isBlank(c)) {
                words.append(c);
                i++;
                continue;
            }
            int end = i;
            boolean lineBreak = false;
            while (end < source.length() && isBlank(source.charAt(end))) {
                lineBreak |= source.charAt(end) == '\n';
                end++;
            }
            boolean between = words.length() > 0 && words.charAt(words.length() - 1) >= FIRST_WIDE
                    && end < source.length() && source.charAt(end) >= FIRST_WIDE;
            words.append(lineBreak && between ? "" : " ");
            i = end;
        }
        return words.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
