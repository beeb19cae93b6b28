package org.duixian.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the numerals of reports as decimals: 12.65, 1,158.79, 1.2万, 一百二十, 百分之七, 三成, 4倍, 翻一番.
 *
 * <p>
 * 1.2万 is 12000; 1.3万亿 is 1300000000000; 三千五百万 is 35000000; 两万五 is 25000; 二〇二六 is 2026; 百分之七 and 7成 are percent;
 * 翻两番 is a growth of 300 %; 30多万 is 300000 and more. 0.117.982 (a lost separator) and 十四五 (a name) are refused, and
 * {@link #runLength} says how much to skip.
 *
 * <p>
 * Known weaknesses: whether the characters are a numeral or part of a word (一般, 统一, 三亚) is not seen here, so a Chinese
 * numeral needs a unit or a cue beside it; a numeral glued to letters (5G, A2) is read; a sign is not; 3亿5000万 is read as
 * two numerals; fractions other than those of 100, 1000 and 10000 are refused.
 */
public final class ChineseNumeral {

    private ChineseNumeral() {
    }

    /** The numeral that begins at {@code from}, as long as it gets. Takes time linear in its length. */
    public static Optional<Found> at(String text, int from) {
        return at(text, from, text.length());
    }

    /** As {@link #at(String, int)}, as if the text ended at {@code end}: so a unit may claim the last characters. */
    public static Optional<Found> at(String text, int from, int end) {
        NumeralCursor in = new NumeralCursor(text, Math.max(from, 0), Math.min(end, text.length()));
        return in.isAtEnd() ? Optional.empty() : new NumeralGrammar(in).read();
    }

    /** The decimal that the whole of {@code numeral} is: of 百分之七 and 三成 the percentage, of 4倍 the multiple. */
    public static Optional<BigDecimal> parse(String numeral) {
        return at(numeral, 0)
                .filter(found -> found.length() == numeral.length())
                .map(Found::value);
    }

    /** The ordinal that begins at {@code from}: 第四, 第5, 第一位, 首位, 榜首. */
    public static Optional<Ordinal> ordinalAt(String text, int from) {
        for (String first : new String[] { "首位", "榜首" }) {
            if (text.startsWith(first, from)) {
                return Optional.of(new Ordinal(1, first.length()));
            }
        }
        if (from >= text.length() || text.charAt(from) != '第') {
            return Optional.empty();
        }
        return at(text, from + 1)
                .filter(found -> found.form() == Form.PLAIN && !found.over())
                .flatMap(found -> ordinal(found, text, from + 1 + found.length()));
    }

    /** How many characters from {@code from} belong to one run of digits: what to skip where {@link #at} refuses. */
    public static int runLength(String text, int from) {
        NumeralCursor in = new NumeralCursor(text, Math.max(from, 0), text.length());
        return in.arabicRun() > 0 ? in.arabicRun() : in.chineseRun();
    }

    private static Optional<Ordinal> ordinal(Found found, String text, int end) {
        OptionalInt place = wholeNumber(found.value());
        int tail = end < text.length() && text.charAt(end) == '位' ? 1 : 0;
        return place.isEmpty() ? Optional.empty()
                : Optional.of(new Ordinal(place.getAsInt(), 1 + found.length() + tail));
    }

    private static OptionalInt wholeNumber(BigDecimal value) {
        try {
            return OptionalInt.of(value.intValueExact());
        } catch (ArithmeticException e) {
            return OptionalInt.empty();
        }
    }

    /** What a numeral says besides its number. */
    public enum Form {
        /** 12.65, 1.2万, 一百二十. */
        PLAIN,
        /** 百分之七, 三成: the value is in percent. */
        PERCENT,
        /** 4倍: the value is the multiple; 增长4倍 is a growth of 400 %. */
        TIMES,
        /** 翻一番, 翻两番: the value is the growth in percent, 100 and 300. */
        GROWTH
    }

    /**
     * A numeral in a text.
     *
     * @param value the decimal
     * @param length how many characters it takes
     * @param form what it says besides the number
     * @param chinese whether it is written in Chinese digits, and may as well be part of a word
     * @param over whether 多 or 余 stands in it: 30多万, 20余
     * @param magnitude how many of its last characters are 十百千万亿, which a unit (亿元, 千米) may claim instead
     */
    public record Found(BigDecimal value, int length, Form form, boolean chinese, boolean over, int magnitude) {
    }

    /** A place in an order, and how many characters it takes. */
    public record Ordinal(int place, int length) {
    }
}
