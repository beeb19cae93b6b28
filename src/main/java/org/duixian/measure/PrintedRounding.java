package org.duixian.measure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far from a printed number the true one may lie, if it was rounded to the digits that are printed.
 *
 * <p>
 * 增长7.7% may be 7.65 to 7.75, so the half is 0.05; 2.4万人 may be 23500 to 24500; 51个 is 51. Counts without a magnitude
 * and the whole of a thing (100%) are exact. Known weakness: a numeral in Chinese characters is taken for exact.
 */
public final class PrintedRounding {

    private static final Pattern NUMERAL = Pattern.compile("(\\d+(?:,\\d{3})*(?:\\.(\\d+))?)\\s*([百千万亿]*)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private PrintedRounding() {
    }

    /** In the unit of {@code number}; empty where it is exact, or where {@code quote} does not print it. */
    public static Optional<BigDecimal> halfOfLastDigit(String quote, Quantity number) {
        if (number.isZero() || isWhole(number)) {
            return Optional.empty();
        }
        Matcher numerals = NUMERAL.matcher(Normalizer.normalize(quote, Normalizer.Form.NFKC));
        while (numerals.find()) {
            Optional<BigDecimal> last = lastDigit(numerals, number);
            if (last.isPresent()) {
                return last.filter(step -> !isCount(number, step)).map(step -> step.divide(TWO));
            }
        }
        return Optional.empty();
    }

    /** What one of the last digit printed is worth, if this numeral is the number. */
    private static Optional<BigDecimal> lastDigit(Matcher numeral, Quantity number) {
        BigDecimal digits = new BigDecimal(numeral.group(1).replace(",", ""));
        BigDecimal magnitude = magnitude(numeral.group(3));
        BigDecimal one = BigDecimal.ONE.movePointLeft(digits.scale());
        BigDecimal size = number.number().abs();
        if (digits.multiply(magnitude).compareTo(size) == 0) {
            return Optional.of(one.multiply(magnitude));
        }
        // 58.3亿元 is 58.3 of a unit that has the magnitude in it.
        return digits.compareTo(size) == 0 ? Optional.of(one) : Optional.empty();
    }

    private static BigDecimal magnitude(String characters) {
        BigDecimal magnitude = BigDecimal.ONE;
        for (char c : characters.toCharArray()) {
            int zeros = switch (c) {
                case '百' -> 2;
                case '千' -> 3;
                case '万' -> 4;
                default -> 8;
            };
            magnitude = magnitude.movePointRight(zeros);
        }
        return magnitude;
    }

    private static boolean isCount(Quantity number, BigDecimal lastDigit) {
        Dimension dimension = number.unit().dimension();
        boolean counted = dimension == Dimension.COUNT || dimension == Dimension.PEOPLE || dimension == Dimension.NONE;
        return counted && lastDigit.compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isWhole(Quantity number) {
        return number.unit().dimension() == Dimension.PERCENT && number.number().compareTo(HUNDRED) == 0;
    }
}
