package org.duixian.statement;

import org.duixian.text.Span;

/** Reads 2017年, 2017年7月28日, 7月, 28日 and 2018—2020年, which name days and years and count nothing. */
final class DateReader {

    private DateReader() {
    }

    /** The date that begins at {@code from}, or null. */
    static Token.Date at(String text, int from, int end) {
        int digits = digits(text, from, end);
        int next = from + digits;
        if (digits == 0 || next >= end) {
            return null;
        }
        char unit = text.charAt(next);
        if (digits == 4 && unit == '年' && isYear(text, from)) {
            return new Token.Date(new Span(from, monthAndDay(text, next + 1, end)),
                    Integer.parseInt(text.substring(from, next)));
        }
        if (digits == 4 && "—-－–至".indexOf(unit) >= 0 && isYear(text, from)) {
            return yearSpan(text, from, next + 1, end);
        }
        boolean month = digits <= 2 && unit == '月';
        boolean day = digits <= 2 && unit == '日';
        return month || day ? new Token.Date(new Span(from, monthAndDay(text, from, end)), 0) : null;
    }

    private static Token.Date yearSpan(String text, int from, int second, int end) {
        int digits = digits(text, second, end);
        int after = second + digits;
        if (digits != 4 || !isYear(text, second)) {
            return null;
        }
        int stop = after < end && text.charAt(after) == '年' ? after + 1 : after;
        return new Token.Date(new Span(from, stop), Integer.parseInt(text.substring(second, after)));
    }

    private static int monthAndDay(String text, int from, int end) {
        int at = from;
        for (char unit : new char[] { '月', '日' }) {
            int digits = digits(text, at, end);
            if (digits > 0 && digits <= 2 && at + digits < end && text.charAt(at + digits) == unit) {
                at += digits + 1;
            }
        }
        return at;
    }

    private static int digits(String text, int from, int end) {
        int i = from;
        while (i < end && AmountReader.isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    private static boolean isYear(String text, int from) {
        return text.startsWith("19", from) || text.startsWith("20", from);
    }
}
