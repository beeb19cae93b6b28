package org.duixian.signal;

import java.math.BigDecimal;
import java.util.OptionalInt;

import org.duixian.measure.Aspect;
import org.duixian.measure.Comparator;

/** Which way a promised number moved from one year to the next, as it is printed: of a fall its size. */
final class Move {

    /** Amounts further apart rather count different things. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(5);

    private Move() {
    }

    /** Up, down, or nowhere, by the numbers as printed; empty where that cannot be said. */
    static OptionalInt between(Figure before, Figure now) {
        boolean falls = before.most().signum() < 0 && now.most().signum() < 0;
        boolean rises = before.least().signum() >= 0 && now.least().signum() >= 0;
        if (!falls && !rises || isFarFrom(before, now)) {
            return OptionalInt.empty();
        }
        if (isFloor(before) && isCeiling(now) || isCeiling(before) && isFloor(now)) {
            return OptionalInt.empty();
        }
        if (isBound(before) && now.isRange() || before.isRange() && isBound(now)) {
            return boundBesideRange(before, now);
        }
        int low = now.least().compareTo(before.least());
        int high = now.most().compareTo(before.most());
        int sign = falls ? -1 : 1;
        boolean against = low * high < 0;
        return against ? OptionalInt.empty() : OptionalInt.of(sign * (low == 0 ? high : low));
    }

    private static OptionalInt boundBesideRange(Figure before, Figure now) {
        boolean above = now.least().compareTo(before.most()) > 0;
        boolean below = now.most().compareTo(before.least()) < 0;
        return above ? OptionalInt.of(1) : below ? OptionalInt.of(-1) : OptionalInt.empty();
    }

    private static boolean isBound(Figure figure) {
        return isFloor(figure) || isCeiling(figure);
    }

    private static boolean isFloor(Figure figure) {
        Comparator comparator = figure.row().comparator();
        return comparator == Comparator.AT_LEAST || comparator == Comparator.MORE_THAN;
    }

    private static boolean isCeiling(Figure figure) {
        Comparator comparator = figure.row().comparator();
        return comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
    }

    private static boolean isFarFrom(Figure before, Figure now) {
        BigDecimal one = before.most().abs();
        BigDecimal other = now.most().abs();
        return before.aspect() == Aspect.LEVEL
                && (one.compareTo(other.multiply(MOST_TIMES)) > 0 || other.compareTo(one.multiply(MOST_TIMES)) > 0);
    }
}
