package org.duixian.text;

/** What a heading or an item of a list begins with: 一、 (一) 1. 第一章 附件2. */
final class HeadingMark {

    private static final String NUMERALS = "一二三四五六七八九十百〇零0123456789";

    private HeadingMark() {
    }

    /** Whether such a mark begins at {@code at}. */
    static boolean at(String text, int at) {
        return at < text.length() && (enumeration(text, at) || bracketed(text, at) || ordinal(text, at)
                || text.startsWith("附件", at) || text.startsWith("附表", at));
    }

    // 一、 十二、 1. 12.
    private static boolean enumeration(String text, int at) {
        int end = numeralEnd(text, at);
        if (end == at || end == text.length()) {
            return false;
        }
        boolean decimal = end + 1 < text.length() && Han.isDigit(text.charAt(end + 1));
        return text.charAt(end) == '、' || text.charAt(end) == '.' && Han.isDigit(text.charAt(at)) && !decimal;
    }

    // (一) (12)
    private static boolean bracketed(String text, int at) {
        int end = text.charAt(at) == '(' ? numeralEnd(text, at + 1) : at;
        return end > at + 1 && end < text.length() && text.charAt(end) == ')';
    }

    // 第一章 第二部分 第三节
    private static boolean ordinal(String text, int at) {
        int end = text.charAt(at) == '第' ? numeralEnd(text, at + 1) : at;
        return end > at + 1 && end < text.length() && "章节部".indexOf(text.charAt(end)) >= 0;
    }

    // At most four characters, so that a year or an amount is no mark.
    private static int numeralEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 3 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
