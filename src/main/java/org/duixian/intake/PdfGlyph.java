package org.duixian.intake;

import java.util.List;

/**
 * One character on a page, in points from its upper left corner.
 *
 * @param text the character, or several where the font joins them
 * @param x where it begins
 * @param y its base line
 * @param width how far it reaches
 * @param size size of its font
 */
record PdfGlyph(String text, float x, float y, float width, float size) {

    private static final float GAP_OF_WORDS = 0.2f;
    private static final float GAP_OF_BLANK = 0.6f;

    float end() {
        return x + width;
    }

    /** The words of characters that stand in one line, from left to right. */
    static String words(List<PdfGlyph> line) {
        StringBuilder words = new StringBuilder();
        PdfGlyph before = null;
        for (PdfGlyph glyph : line) {
            words.append(before != null && before.isParted(glyph) ? " " : "").append(glyph.text);
            before = glyph;
        }
        return words.toString().strip();
    }

    /** Two stretches of words put together, as where a line goes on in the next: a space only between Latin words. */
    static String joined(String before, String after) {
        boolean latin = !before.isEmpty() && !after.isEmpty() && isLatin(before.charAt(before.length() - 1))
                && isLatin(after.charAt(0));
        return before + (latin ? " " : "") + after;
    }

    private boolean isParted(PdfGlyph next) {
        float gap = next.x - end();
        boolean words = isAscii(text.charAt(text.length() - 1)) && isAscii(next.text.charAt(0));
        return gap > size * (words ? GAP_OF_WORDS : GAP_OF_BLANK);
    }

    private static boolean isAscii(char c) {
        return isLatin(c) || c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
