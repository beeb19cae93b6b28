package org.duixian.statement;

/** Where what stands in quotation marks or in 《》 ends. Looks no further than names reach, so that open marks cost nothing. */
final class Quotation {

    private Quotation() {
    }

    static boolean opens(char c) {
        return c == '“' || c == '《' || c == '‘';
    }

    /** The position behind the closing mark, if it stands within {@code longest} characters; else behind the opening one. */
    static int end(String text, int open, int end, int longest) {
        char mark = text.charAt(open);
        char close = mark == '“' ? '”' : mark == '《' ? '》' : '’';
        int last = Math.min(end - 1, open + longest);
        for (int i = open + 1; i <= last; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return open + 1;
    }
}
