package org.duixian.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.duixian.data.CharacterSet;
import org.duixian.measure.Dimension;
import org.duixian.measure.Quantity;
import org.duixian.measure.QuantityReader;
import org.duixian.measure.Unit;
import org.duixian.measure.UnitCatalogue;
import org.duixian.text.ChineseNumeral;
import org.duixian.text.ChineseNumeral.Form;
import org.duixian.text.ChineseNumeral.Found;
import org.duixian.text.Span;

/**
 * Reads the number and unit that begin at a position, or two numbers that make a range.
 *
 * <p>
 * 58.3亿元, 1.2万人, 6—8名, 2.5—3万人份/日, 4.5%—5%, 百分之七. A number without a unit is an amount only where it carries its own
 * magnitude (减少1109万) or where the caller says so (a table column that names the unit). 4K, 5G, 1+3, 2018—2020 and a run of
 * seven digits are none.
 */
final class AmountReader {

    static final String BEGINNINGS = "0123456789一二两三四五六七八九十百千万半几翻";
    private static final CharacterSet BEGIN = CharacterSet.of(BEGINNINGS);
    private static final String PASSING = "超逾近破过";
    private static final String RANGE = "—－–-~～至到";
    private static final int LONGEST_PLAIN_RUN = 6;
    // No report prints a numeral of more characters.
    private static final int LONGEST_RUN = 40;

    private final UnitCatalogue units;
    private final QuantityReader quantities;

    AmountReader(UnitCatalogue units) {
        this.units = units;
        this.quantities = new QuantityReader(units);
    }

    /** Whether a numeral may begin with that character. */
    static boolean begins(char c) {
        return BEGIN.contains(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * What stands at {@code from}: an amount, a damaged numeral, or nothing that counts, with how much it takes.
     *
     * @param bare whether a number without a unit counts
     */
    Token at(String text, int from, int end, BooleanSupplier bare) {
        int run = Math.max(1, ChineseNumeral.runLength(text, from));
        if (run > LONGEST_RUN) {
            Span span = new Span(from, Math.min(end, from + run));
            return isDigit(text.charAt(from)) ? new Token.Damaged(span) : new Token.Word(span, span.of(text));
        }
        Optional<Token> fraction = FractionReader.at(text, from, end);
        if (fraction.isPresent()) {
            return fraction.get();
        }
        if (isDigit(text.charAt(from)) && isGlued(text, from, end, run)) {
            return new Token.Word(new Span(from, Math.min(end, from + run)), text.substring(from, Math.min(end, from + run)));
        }
        Optional<Token> round = round(text, from, end);
        if (round.isPresent()) {
            return round.get();
        }
        Optional<QuantityReader.Found> found = quantities.at(text, from, end);
        if (found.isEmpty()) {
            return isDigit(text.charAt(from)) ? new Token.Damaged(new Span(from, Math.min(end, from + run))) : null;
        }
        if (isSuspect(text, from, found.get().numeral())) {
            return new Token.Damaged(new Span(from, from + found.get().numeralLength()));
        }
        Read first = read(from, found.get());
        if (isAgeWithDecimals(text, first, end)) {
            return new Token.Damaged(new Span(from, first.end()));
        }
        return ranged(text, first, end, bare);
    }

    // 突破万亿元, 超百亿美元: a magnitude alone, before money; before what is counted only where it is passed: 超百项.
    private Optional<Token> round(String text, int from, int end) {
        int zeros = "十百千万".indexOf(text.charAt(from)) + 1;
        if (zeros == 0 || from + 1 >= end) {
            return Optional.empty();
        }
        return units.at(text, from + 1)
                .filter(unit -> from + 1 + unit.length() <= end && isRound(text, from, unit))
                .map(unit -> new Token.Amount(new Span(from, from + 1 + unit.length()),
                        new Quantity(BigDecimal.ONE.movePointRight(zeros), unit.unit()), Optional.empty(), false, Form.PLAIN));
    }

    private static boolean isRound(String text, int from, UnitCatalogue.Found unit) {
        return switch (unit.unit().dimension()) {
            case MONEY, FOREIGN_MONEY -> unit.length() > 1;
            case COUNT, PEOPLE -> from > 0 && PASSING.indexOf(text.charAt(from - 1)) >= 0;
            default -> false;
        };
    }

    // 4K, A2, 1+3, 5·21, 3.0版 name things.
    private boolean isGlued(String text, int from, int end, int run) {
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        int next = from + run;
        char after = next < end ? text.charAt(next) : ' ';
        boolean left = isLatin(before) || before == '+' || before == '·' || before == '/' || before == '*';
        boolean right = after == '+' || after == '·' || after == '*' || isLatin(after) && units.at(text, next).isEmpty();
        return left || right;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    // 15193872人 was 1519户3872人: no report prints so many digits without 万.
    private static boolean isSuspect(String text, int from, Found numeral) {
        int digits = 0;
        while (digits < numeral.length() && isDigit(text.charAt(from + digits))) {
            digits++;
        }
        return digits > LONGEST_PLAIN_RUN && digits == numeral.length();
    }

    // 12.6560—70周岁 was 12.65万 and an age: nobody is 12.656 years old.
    private boolean isAgeWithDecimals(String text, Read read, int end) {
        if (read.value().scale() <= 1 || read.value().stripTrailingZeros().scale() <= 1) {
            return false;
        }
        Optional<Unit> unit = read.unit();
        int mark = read.end();
        if (unit.isEmpty() && mark + 1 < end && RANGE.indexOf(text.charAt(mark)) >= 0) {
            unit = quantities.at(text, mark + 1, end).map(found -> found.quantity().unit());
        }
        return unit.filter(u -> u.dimension() == Dimension.AGE).isPresent();
    }

    private static Read read(int from, QuantityReader.Found found) {
        Optional<Unit> printed = Optional.of(found.quantity().unit()).filter(unit -> found.length() > found.numeralLength());
        return new Read(from, from + found.length(), found.numeral(), printed, found.quantity().number());
    }

    private Token ranged(String text, Read first, int end, BooleanSupplier bare) {
        int mark = afterBlank(text, first.end(), end);
        int from = afterBlank(text, mark + 1, end);
        if (from < end && RANGE.indexOf(text.charAt(mark)) >= 0 && isDigit(text.charAt(from))) {
            Optional<QuantityReader.Found> second = quantities.at(text, from, end);
            if (second.isPresent()) {
                return range(text, first, read(from, second.get()));
            }
        }
        return single(text, first, bare);
    }

    // 3 至 5 家
    private static int afterBlank(String text, int at, int end) {
        return at < end && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private Token range(String text, Read first, Read second) {
        Span span = new Span(first.start(), second.end());
        Optional<Unit> unit = second.unit().or(() -> Optional.of(Unit.NONE));
        boolean sameUnit = first.unit().isEmpty() || first.unit().equals(second.unit());
        if (second.unit().isEmpty() || !sameUnit) {
            return new Token.Word(span, span.of(text));
        }
        BigDecimal low = first.unit().isPresent() ? first.value() : scaled(first, second);
        if (low.compareTo(second.value()) > 0) {
            return new Token.Damaged(span);
        }
        return new Token.Amount(span, quantity(low, unit.get()), Optional.of(quantity(second.value(), unit.get())),
                false, second.numeral().form());
    }

    // 2.5—3万 is 25000 to 30000, and 500—1万 is 500 to 10000.
    private static BigDecimal scaled(Read first, Read second) {
        BigDecimal bare = second.digits();
        if (bare.signum() == 0 || first.numeral().magnitude() > 0) {
            return first.value();
        }
        BigDecimal factor = second.value().divide(bare, MathContext.DECIMAL64);
        BigDecimal low = first.value().multiply(factor);
        return low.compareTo(second.value()) <= 0 ? low.stripTrailingZeros() : first.value();
    }

    private Token single(String text, Read read, BooleanSupplier bare) {
        Found numeral = read.numeral();
        Span span = new Span(read.start(), read.end());
        Unit unit = read.unit().orElse(numeral.form() == Form.PLAIN ? Unit.NONE : Unit.PERCENT);
        boolean ownMagnitude = numeral.magnitude() > 0 && !numeral.chinese();
        if (unit.dimension() == Dimension.NONE && !ownMagnitude && !bare.getAsBoolean()) {
            return numeral.chinese() ? null : new Token.Word(span, span.of(text));
        }
        return new Token.Amount(span, quantity(read.value(), unit), Optional.empty(), numeral.over(), numeral.form());
    }

    // 1.2万 is 12000, not 12000.0.
    static Quantity quantity(BigDecimal value, Unit unit) {
        BigDecimal plain = value.stripTrailingZeros();
        return new Quantity(plain.scale() < 0 ? plain.setScale(0) : plain, unit);
    }

    /** A numeral and its unit as they were read; {@code digits} is the number without its magnitude. */
    private record Read(int start, int end, Found numeral, Optional<Unit> unit, BigDecimal value) {
        BigDecimal digits() {
            BigDecimal plain = value;
            for (int i = 0; i < numeral.magnitude() && plain.compareTo(BigDecimal.valueOf(10000)) >= 0; i++) {
                plain = plain.movePointLeft(4);
            }
            return plain;
        }
    }
}
