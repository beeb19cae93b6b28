package org.duixian.measure;

import java.math.BigDecimal;

/**
 * A unit as it is printed.
 *
 * @param symbol as served: 亿元, 人, 平方米, %; empty where a number stands without a unit
 * @param dimension what it measures
 * @param factor how many of the dimension's base unit it is (亿元 = 100000000 元); 1 for measure words
 */
public record Unit(String symbol, Dimension dimension, BigDecimal factor) {

    public static final Unit NONE = new Unit("", Dimension.NONE, BigDecimal.ONE);
    public static final Unit PERCENT = new Unit("%", Dimension.PERCENT, BigDecimal.ONE);

    /** Whether quantities of both units can be put side by side: of one dimension; composed units only the very same. */
    public boolean isComparableWith(Unit other) {
        return dimension == other.dimension && (dimension != Dimension.RATE || symbol.equals(other.symbol));
    }
}
