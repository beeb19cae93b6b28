package org.duixian.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.text.ChineseNumeral;
import org.duixian.text.Span;

/**
 * Reads a part of a whole that is printed as a fraction: 占全国1/4, 超三分之二, 1/3以上. A date (1/4), an item of a list and a part of
 * a word are none, so the words around must speak of a part.
 */
final class FractionReader {

    private static final String BEFORE = "国省市县区州球界超逾过约近占的达到";
    private static final String[] BEHIND = { "以上", "的", "左右" };
    private static final String DIGITS = "零一二三四五六七八九十";
    private static final String PART_OF = "分之";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FractionReader() {
    }

    /** The share, in percent, that begins at {@code from}. */
    static Optional<Token> at(String text, int from, int end) {
        int mark = from + 1;
        boolean slash = mark < end && text.charAt(mark) == '/';
        if (!slash && !text.startsWith(PART_OF, mark) || from == 0) {
            return Optional.empty();
        }
        int second = mark + (slash ? 1 : PART_OF.length());
        int stop = slash ? digitsEnd(text, second, end) : Math.min(second + 1, end);
        int one = slash ? number(text, from, mark) : numeral(text, second, stop);
        int of = slash ? number(text, second, stop) : numeral(text, from, mark);
        boolean part = one > 0 && one < of && (BEFORE.indexOf(text.charAt(from - 1)) >= 0 || isHeld(text, stop));
        return part ? Optional.of(amount(new Span(from, stop), one, of)) : Optional.empty();
    }

    private static Token amount(Span span, int one, int of) {
        BigDecimal share = BigDecimal.valueOf(one).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        Quantity quantity = new Quantity(share.scale() < 0 ? share.setScale(0) : share, Unit.PERCENT);
        return new Token.Amount(span, quantity, Optional.empty(), false, ChineseNumeral.Form.PERCENT);
    }

    private static boolean isHeld(String text, int at) {
        for (String word : BEHIND) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static int digitsEnd(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 2 && AmountReader.isDigit(text.charAt(at))) {
            at++;
        }
        boolean more = at < end && (AmountReader.isDigit(text.charAt(at)) || text.charAt(at) == '/');
        return more ? from : at;
    }

    private static int number(String text, int from, int to) {
        return from < to && AmountReader.isDigit(text.charAt(from)) ? Integer.parseInt(text.substring(from, to)) : 0;
    }

    private static int numeral(String text, int from, int to) {
        return to == from + 1 ? Math.max(0, DIGITS.indexOf(text.charAt(from))) : 0;
    }
}
