package org.duixian.statement;

/** Where what stands in quotation marks or in 《》 ends. Looks no further than names reach, so that open marks cost nothing. */
final class Quotation {

    private Quotation() {
    }

    static boolean opens(char c) {
        return c == '“' || c == '《' || c == '‘';
    }

    /** The words without a mark whose other half stands elsewhere: 推进“旧村改造 → 旧村改造, 街区改造” → 街区改造. */
    static String whole(String words) {
        int open = words.lastIndexOf('“');
        int close = words.indexOf('”');
        if (open >= 0 && words.indexOf('”', open) < 0) {
            return words.substring(open + 1);
        }
        return close >= 0 && words.lastIndexOf('“', close) < 0 ? words.substring(0, close) + words.substring(close + 1) : words;
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
