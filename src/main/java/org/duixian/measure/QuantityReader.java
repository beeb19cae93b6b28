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

    private static final String MAGNITUDES = "百千万亿";
    private static final int LONGEST_BARE = 16;

    private final UnitCatalogue units;

    public QuantityReader(UnitCatalogue units) {
        this.units = units;
    }

    /** The quantity that begins at {@code from}; its unit is {@link Unit#NONE} where none follows the numeral. */
    public Optional<Found> at(String text, int from) {
        return ChineseNumeral.at(text, from).map(numeral -> withUnit(text, from, numeral));
    }

    /**
     * A magnitude that stands for one of it, with its unit: 万亿元 in 突破万亿元 is 10000 亿元, 百亿美元 is 100 亿美元. Only to be asked after
     * a word such as 突破 or 超, because 亿元楼宇 and 百亿级产业 state no number.
     */
    public Optional<Found> bareAt(String text, int from) {
        boolean isMagnitude = from < text.length() && MAGNITUDES.indexOf(text.charAt(from)) >= 0;
        return isMagnitude ? at("一" + text.substring(from, Math.min(text.length(), from + LONGEST_BARE)), 0)
                .filter(found -> found.hasUnit() && found.quantity().unit().dimension() != Dimension.ORDER)
                .map(Found::withoutFirst) : Optional.empty();
    }

    private Found withUnit(String text, int from, ChineseNumeral.Found whole) {
        int end = from + whole.length();
        if (whole.form() != Form.PLAIN) {
            return without(whole, whole.form() == Form.PERCENT ? Unit.PERCENT : Unit.NONE);
        }
        for (int cut = end - whole.magnitude(); cut < end; cut++) {
            Optional<ChineseNumeral.Found> shorter = ChineseNumeral.at(text, from, cut);
            Optional<UnitCatalogue.Found> unit = units.at(text, cut);
            if (shorter.isPresent() && unit.isPresent()) {
                return joined(shorter.get(), unit.get(), cut - from);
            }
        }
        int blank = end < text.length() && text.charAt(end) == ' ' ? 1 : 0;
        return units.at(text, end + blank)
                .map(unit -> joined(whole, unit, whole.length() + blank))
                .orElseGet(() -> without(whole, Unit.NONE));
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

        private Found withoutFirst() {
            return new Found(quantity, length - 1, numeralLength - 1, numeral);
        }

        public boolean hasUnit() {
            return length > numeralLength || quantity.unit().dimension() != Dimension.NONE;
        }
    }
}
