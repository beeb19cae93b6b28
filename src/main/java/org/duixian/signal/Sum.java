package org.duixian.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.duixian.measure.Quantity;

/** Arithmetic as it is shown: in one unit, without zeros at its end. */
final class Sum {

    private static final int SCALE = 6;

    private Sum() {
    }

    /** An amount in base units, in the unit of {@code like}. */
    static BigDecimal in(Quantity like, BigDecimal inBaseUnits) {
        return plain(inBaseUnits.divide(like.unit().factor(), SCALE, RoundingMode.HALF_UP));
    }

    /** 16000 - 20600 = -4600. */
    static String difference(BigDecimal one, BigDecimal other) {
        return text(one) + " - " + (other.signum() < 0 ? "(" + text(other) + ")" : text(other)) + " = "
                + text(one.subtract(other));
    }

    static String text(BigDecimal number) {
        return plain(number).toPlainString();
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
