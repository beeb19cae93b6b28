package org.duixian.text;

/** A place in a text that moves forward over digits, and never past its end. */
final class NumeralCursor {

    private static final String CHINESE = "零〇一二三四五六七八九两十百千万亿";

    private final String text;
    private final int start;
    private final int end;
    private int position;

    NumeralCursor(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.position = start;
    }

    boolean isAtEnd() {
        return position >= end;
    }

    /** The character {@code ahead} of here, or a blank past the end. */
    char peek(int ahead) {
        int at = position + ahead;
        return at >= 0 && at < end ? text.charAt(at) : ' ';
    }

    boolean take(String words) {
        if (position + words.length() > end || !text.startsWith(words, position)) {
            return false;
        }
        position += words.length();
        return true;
    }

    void skip(int characters) {
        position += characters;
    }

    boolean take(char wanted) {
        if (peek(0) != wanted || isAtEnd()) {
            return false;
        }
        position++;
        return true;
    }

    int length() {
        return position - start;
    }

    /** Length of the arabic digits from here, with the dots and commas that stand between digits. */
    int arabicRun() {
        int length = 0;
        while (isArabic(peek(length)) || length > 0 && isSeparator(peek(length)) && isArabic(peek(length + 1))) {
            length++;
        }
        return length;
    }

    /** Length of the Chinese digits and magnitudes from here. */
    int chineseRun() {
        int length = 0;
        while (isChinese(peek(length))) {
            length++;
        }
        return length;
    }

    String word(int length) {
        return text.substring(position, position + length);
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isChinese(char c) {
        return CHINESE.indexOf(c) >= 0;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',';
    }
}
