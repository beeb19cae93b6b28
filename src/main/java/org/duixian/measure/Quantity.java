package org.duixian.measure;

import java.math.BigDecimal;

/**
 * A number and its unit. Magnitudes before counted things are already folded in (1.2万人 is 12000 人).
 *
 * @param number the decimal, in {@code unit}
 * @param unit the unit it is given in
 */
public record Quantity(BigDecimal number, Unit unit) implements Comparable<Quantity> {

    public static Quantity percent(String number) {
        return new Quantity(new BigDecimal(number), Unit.PERCENT);
    }

    public BigDecimal inBaseUnit() {
        return number.multiply(unit.factor());
    }

    public boolean isZero() {
        return number.signum() == 0;
    }

    public Quantity negate() {
        return new Quantity(number.negate(), unit);
    }

    /** By size in the base unit. Whether the units can be compared at all is asked of {@link Unit} first. */
    @Override
    public int compareTo(Quantity other) {
        return inBaseUnit().compareTo(other.inBaseUnit());
    }
}
