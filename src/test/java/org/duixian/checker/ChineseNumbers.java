package org.duixian.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are printed in Chinese characters or as fractions: 一百二十, 三成, 翻一番, 过半, 首位, 三分之一, 1/3. */
final class ChineseNumbers {

    private static final Pattern NUMERAL = Pattern.compile("[〇零一二两三四五六七八九十百千万亿]+");
    private static final Pattern FRACTION = Pattern.compile("(?<chinese>(?<whole>[一二两三四五六七八九十百]+)分之(?<part>[一二两三四五六七八九十百]+))"
            + "|(?<over>\\d{1,3})/(?<under>\\d{1,3})");
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumbers() {
    }

    /** Each also as it would be in percent: 三成 is 30, 一倍 is 100. */
    static List<BigDecimal> in(String quote) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher numerals = NUMERAL.matcher(quote);
        while (numerals.find()) {
            BigDecimal number = BigDecimal.valueOf(read(numerals.group()));
            numbers.add(number);
            numbers.add(number.movePointRight(1));
            numbers.add(number.movePointRight(2));
        }
        Matcher fractions = FRACTION.matcher(quote);
        while (fractions.find()) {
            boolean chinese = fractions.group("chinese") != null;
            long part = chinese ? read(fractions.group("part")) : Long.parseLong(fractions.group("over"));
            long whole = chinese ? read(fractions.group("whole")) : Long.parseLong(fractions.group("under"));
            if (whole > 0) {
                numbers.add(BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
            }
        }
        if (quote.contains("首")) {
            numbers.add(BigDecimal.ONE);
        }
        if (quote.contains("半")) {
            numbers.add(new BigDecimal("50"));
            numbers.add(new BigDecimal("0.5"));
        }
        return numbers;
    }

    private static long read(String numeral) {
        long all = 0;
        long section = 0;
        long digit = 0;
        for (char c : numeral.replace('两', '二').replace('〇', '零').toCharArray()) {
            if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else if ("十百千".indexOf(c) >= 0) {
                section += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                digit = 0;
            } else {
                all = (all + section + digit) * (c == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = 0;
            }
        }
        return all + section + digit;
    }
}
