package org.duixian.signal;

import java.math.BigDecimal;
import java.util.Optional;

import org.duixian.measure.Comparator;
import org.duixian.measure.Measure;
import org.duixian.measure.Relation;

/**
 * Where a number may lie, as it was promised and printed.
 *
 * @param number the number itself; the lower end of a range
 * @param least the lowest it can be
 * @param most the highest it can be; empty where there is none
 * @param margin how far the number itself may be off: half of its last digit
 */
record Bounds(BigDecimal number, BigDecimal least, Optional<BigDecimal> most, BigDecimal margin) {

    private static final BigDecimal ABOUT = new BigDecimal("0.05");
    private static final BigDecimal ABOUT_LEAST = new BigDecimal("0.1");

    /** Of an amount, in base units; empty where it is held from above. */
    static Optional<Bounds> ofLevel(Figure level) {
        return of(level, BigDecimal.ZERO);
    }

    /** Of a growth in percent; 持平 is within a point of none. */
    static Optional<Bounds> ofGrowth(Measure measure) {
        return measure instanceof Measure.Relative relative && relative.relation() == Relation.FLAT
                ? Optional.of(around(BigDecimal.ZERO, BigDecimal.ONE))
                : Optional.empty();
    }

    static Optional<Bounds> ofGrowth(Figure growth) {
        return of(growth, ABOUT_LEAST);
    }

    private static Optional<Bounds> of(Figure figure, BigDecimal aboutLeast) {
        BigDecimal half = figure.rounding();
        BigDecimal low = figure.least();
        Comparator comparator = figure.row().comparator();
        return switch (comparator) {
            case EQUAL -> Optional.of(around(low, half));
            case ABOUT -> Optional.of(around(low, low.abs().multiply(ABOUT).max(aboutLeast).max(half)));
            case RANGE -> Optional.of(new Bounds(low, low.subtract(half), Optional.of(figure.most().add(half)), half));
            case AT_LEAST, MORE_THAN -> Optional.of(new Bounds(low, low.subtract(half), Optional.empty(), half));
            case AT_MOST, LESS_THAN, FLAT, IN_STEP, ABOVE_REFERENCE, DONE -> Optional.empty();
        };
    }

    private static Bounds around(BigDecimal number, BigDecimal off) {
        return new Bounds(number, number.subtract(off), Optional.of(number.add(off)), off);
    }

    boolean isFloor() {
        return most.isEmpty();
    }

    /** Surely less than the other: below it altogether, or a floor below its floor. */
    boolean isSurelyBelow(Bounds other) {
        if (isFloor() && other.isFloor()) {
            return number.add(margin).compareTo(other.least()) < 0;
        }
        return most.filter(end -> end.compareTo(other.least()) < 0).isPresent();
    }
}
