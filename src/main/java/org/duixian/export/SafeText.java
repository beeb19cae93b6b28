package org.duixian.export;

/** Keeps words from doing in a spreadsheet what they would not do on paper. */
final class SafeText {

    // What makes a spreadsheet compute or call out, in both widths; see OWASP on CSV injection, ASVS 1.2.10.
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\u0000＝＋－＠";
    private static final char AS_TEXT = '\'';

    private SafeText() {
    }

    /** The words, with an apostrophe before what a spreadsheet would compute; control characters left out. */
    static String inCsv(String words) {
        boolean isFormula = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0;
        String readable = readable(words);
        return isFormula ? AS_TEXT + readable : readable;
    }

    /** The words without the characters that neither XML nor a reader can do anything with. */
    static String readable(String words) {
        boolean isClean = words.chars().noneMatch(SafeText::isControl);
        if (isClean) {
            return words;
        }
        StringBuilder kept = new StringBuilder(words.length());
        words.chars().filter(c -> !isControl(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
    }
}
