package org.duixian.export;

import java.math.BigDecimal;

/** Numbers as people write them: 24000, not 2.4E+4, and 7.7, not 7.70. */
final class PlainNumbers {

    private PlainNumbers() {
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
