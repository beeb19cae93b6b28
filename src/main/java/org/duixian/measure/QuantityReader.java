package org.duixian.measure;

import java.math.BigDecimal;
import java.util.Optional;

import org.duixian.text.ChineseNumeral;
import org.duixian.text.ChineseNumeral.Form;

/**
 * Reads a numeral with the unit after it, and so decides where the numeral ends.
 *
 * <p>
 * 58.3亿元 is 58.3 and 亿元; 1.2万人 is 12000 and 人; 1.24万亿元 is 12400 and 亿元; 3千瓦 is 3 and 千瓦; 20余项 is 20 and 项, and more.
 * Percent (百分之七, 三成) is given the unit %. Known weaknesses: multiples (4倍) and 翻一番 have no unit, so their form must be
 * asked; a range (6%—6.5%) is two quantities, of which the first may have lost its unit.
 */
public final class QuantityReader {

    private static final String BEFORE_NUMBER = " 。,;:、(—–-~至到";

    private final UnitCatalogue units;

    public QuantityReader(UnitCatalogue units) {
        this.units = units;
    }

    /** The quantity that begins at {@code from}; its unit is {@link Unit#NONE} where none follows the numeral. */
    public Optional<Found> at(String text, int from) {
        return at(text, from, text.length());
    }

    /** As {@link #at(String, int)}, as if the text ended at {@code limit}. */
    public Optional<Found> at(String text, int from, int limit) {
        return ChineseNumeral.at(text, from, limit).map(numeral -> withUnit(text, from, limit, numeral));
    }

    private Found withUnit(String text, int from, int limit, ChineseNumeral.Found whole) {
        int end = from + whole.length();
        if (whole.form() != Form.PLAIN) {
            return without(whole, whole.form() == Form.PERCENT ? Unit.PERCENT : Unit.NONE);
        }
        for (int cut = end - whole.magnitude(); cut < end; cut++) {
            Optional<UnitCatalogue.Found> unit = unitAt(text, cut, limit);
            Optional<ChineseNumeral.Found> shorter = unit.isEmpty() ? Optional.empty() : ChineseNumeral.at(text, from, cut);
            if (shorter.isPresent()) {
                return joined(shorter.get(), unit.get(), cut - from);
            }
        }
        int blank = isBlank(text, end) ? 1 : 0;
        Optional<UnitCatalogue.Found> unit = unitAt(text, end + blank, limit);
        boolean belongs = unit.isPresent()
                && (blank == 0 || standsApart(text, from - 1) || !isMeasureWord(unit.get().unit()));
        return belongs ? joined(whole, unit.get(), whole.length() + blank) : without(whole, Unit.NONE);
    }

    private static boolean isBlank(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == ' ';
    }

    private static boolean standsApart(String text, int before) {
        return before >= 0 && BEFORE_NUMBER.indexOf(text.charAt(before)) >= 0;
    }

    // 附件2 名词解释 counts nobody; 新增 500 个 is a text that puts blanks around all its numbers.
    private static boolean isMeasureWord(Unit unit) {
        return unit.dimension() == Dimension.COUNT || unit.dimension() == Dimension.PEOPLE;
    }

    private Optional<UnitCatalogue.Found> unitAt(String text, int from, int limit) {
        Optional<UnitCatalogue.Found> unit = units.at(text, from);
        return unit.isPresent() && from + unit.get().length() <= limit
                ? Optional.of(per(text, from, limit, unit.get()))
                : Optional.empty();
    }

    // 3万元/平方米 is a unit of its own, whether the catalogue has it or not.
    private UnitCatalogue.Found per(String text, int from, int limit, UnitCatalogue.Found unit) {
        int slash = from + unit.length();
        if (slash >= limit || text.charAt(slash) != '/') {
            return unit;
        }
        return units.at(text, slash + 1)
                .filter(under -> slash + 1 + under.length() <= limit)
                .map(under -> rate(unit, text.substring(slash, slash + 1 + under.length())))
                .orElse(unit);
    }

    private static UnitCatalogue.Found rate(UnitCatalogue.Found unit, String under) {
        Unit rate = new Unit(unit.unit().symbol() + under, Dimension.RATE, BigDecimal.ONE);
        return new UnitCatalogue.Found(rate, unit.length() + under.length(), unit.times());
    }

    private static Found joined(ChineseNumeral.Found numeral, UnitCatalogue.Found unit, int unitStart) {
        BigDecimal number = numeral.value().multiply(unit.times());
        return new Found(new Quantity(number, unit.unit()), unitStart + unit.length(), numeral.length(), numeral);
    }

    private static Found without(ChineseNumeral.Found numeral, Unit unit) {
        return new Found(new Quantity(numeral.value(), unit), numeral.length(), numeral.length(), numeral);
    }

    /**
     * A quantity in a text.
     *
     * @param quantity the number, folded, and its unit
     * @param length how many characters numeral and unit take
     * @param numeralLength how many of them are the numeral
     * @param numeral the numeral as read: its form, whether in Chinese digits, whether 多 or 余 stands in it
     */
    public record Found(Quantity quantity, int length, int numeralLength, ChineseNumeral.Found numeral) {

        public boolean hasUnit() {
            return length > numeralLength || quantity.unit().dimension() != Dimension.NONE;
        }
    }
}
