package org.duixian.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.text.ChineseNumeral;
import org.duixian.text.Span;

/**
 * Reads numbers parted by colons: the shares of three sectors (15.6:51.2:33.2), which make a whole, and how many times one
 * thing is another (2.52:1). A time of day and a score are neither.
 */
final class RatioReader {

    private static final BigDecimal LEAST_WHOLE = BigDecimal.valueOf(99);
    private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(101);
    private static final int SECTORS = 3;
    private static final int LONGEST = 6;

    private RatioReader() {
    }

    /** The amounts of the ratio that begins at {@code from}: three shares, or one number; none if there is no ratio. */
    static List<Token.Amount> at(String text, int from, int end) {
        List<Span> numbers = numbers(text, from, end);
        if (numbers.size() == SECTORS) {
            BigDecimal whole = numbers.stream().map(span -> number(text, span)).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean shares = whole.compareTo(LEAST_WHOLE) >= 0 && whole.compareTo(MOST_WHOLE) <= 0;
            return shares ? numbers.stream().map(span -> amount(text, span, span, Unit.PERCENT)).toList() : List.of();
        }
        boolean times = numbers.size() == 2 && number(text, numbers.get(1)).compareTo(BigDecimal.ONE) == 0
                && text.substring(from, numbers.get(0).end()).indexOf('.') > 0;
        return times ? List.of(amount(text, numbers.get(0), numbers.get(0).hull(numbers.get(1)), Unit.NONE)) : List.of();
    }

    private static Token.Amount amount(String text, Span number, Span span, Unit unit) {
        return new Token.Amount(span, new Quantity(number(text, number), unit), Optional.empty(), false,
                ChineseNumeral.Form.PLAIN);
    }

    private static BigDecimal number(String text, Span span) {
        BigDecimal plain = new BigDecimal(span.of(text)).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static List<Span> numbers(String text, int from, int end) {
        List<Span> numbers = new ArrayList<>();
        int at = from;
        while (numbers.size() <= SECTORS) {
            int stop = numberEnd(text, at, end);
            if (stop == at) {
                return List.of();
            }
            numbers.add(new Span(at, stop));
            if (stop >= end || text.charAt(stop) != ':') {
                return numbers;
            }
            at = stop + 1;
        }
        return List.of();
    }

    private static int numberEnd(String text, int from, int end) {
        int at = from;
        boolean point = false;
        while (at < end && at - from < LONGEST && (AmountReader.isDigit(text.charAt(at)) || !point && text.charAt(at) == '.'
                && at > from && at + 1 < end && AmountReader.isDigit(text.charAt(at + 1)))) {
            point |= text.charAt(at) == '.';
            at++;
        }
        return at;
    }
}
