package org.duixian.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Arabic digits: 12.65 and 1,158.79. Two dots are refused: a separator was lost, and nobody knows where. */
final class ArabicDigits {

    // Longer runs are serial numbers, and their decimals would cost more than linear time.
    private static final int LONGEST = 18;

    private ArabicDigits() {
    }

    static Optional<BigDecimal> read(NumeralCursor in) {
        int whole = wholePart(in);
        int end = whole;
        if (in.peek(end) == '.' && NumeralCursor.isArabic(in.peek(end + 1))) {
            end = pastDigits(in, end + 1);
        }
        boolean secondDot = end > whole && in.peek(end) == '.' && NumeralCursor.isArabic(in.peek(end + 1));
        if (secondDot || end > LONGEST) {
            return Optional.empty();
        }
        BigDecimal value = value(in, whole, end);
        in.skip(end);
        return Optional.of(value);
    }

    private static BigDecimal value(NumeralCursor in, int whole, int end) {
        long digits = 0;
        for (int i = 0; i < end; i++) {
            digits = NumeralCursor.isArabic(in.peek(i)) ? digits * 10 + in.peek(i) - '0' : digits;
        }
        return BigDecimal.valueOf(digits, Math.max(0, end - whole - 1));
    }

    /** Digits, or groups of three after commas; a comma that groups nothing ends the number. */
    private static int wholePart(NumeralCursor in) {
        int end = pastDigits(in, 0);
        if (end > 3) {
            return end;
        }
        while (in.peek(end) == ',' && pastDigits(in, end + 1) == end + 4) {
            end += 4;
        }
        return end;
    }

    private static int pastDigits(NumeralCursor in, int from) {
        int end = from;
        while (NumeralCursor.isArabic(in.peek(end))) {
            end++;
        }
        return end;
    }
}
