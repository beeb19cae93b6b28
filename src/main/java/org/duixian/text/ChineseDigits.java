package org.duixian.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Chinese digits: 十二, 一百二十, 三千五百万, 两万五, 二〇二六.
 *
 * <p>
 * A run that does not add up (十四五, 三五, 百千万) is a name or an estimate, and is refused whole.
 */
final class ChineseDigits {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 24;

    private long total;
    private long section;
    private long digit = -1;
    private long lowest = 10_000;
    private boolean zero;
    private boolean hasTenThousand;
    private boolean hasHundredMillion;

    private ChineseDigits() {
    }

    static Optional<BigDecimal> read(NumeralCursor in) {
        int length = in.chineseRun();
        if (length == 0 || length > LONGEST) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = value(in.word(length));
        // 三万千瓦: the run is only longer than the number because a unit begins with a magnitude.
        while (value.isEmpty() && length > 1 && in.peek(length - 1) == '千') {
            length--;
            value = value(in.word(length));
        }
        if (value.isPresent()) {
            in.skip(length);
        }
        return value;
    }

    /** 0 to 9, or −1. */
    static int valueOf(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    /** How many magnitudes stand right before the cursor. */
    static int magnitudesBefore(NumeralCursor in) {
        int count = 0;
        while (count < in.length() && "十百千万亿".indexOf(in.peek(-1 - count)) >= 0) {
            count++;
        }
        return count;
    }

    private static Optional<BigDecimal> value(String run) {
        if (run.length() > 1 && run.chars().allMatch(c -> valueOf((char) c) >= 0)) {
            return positional(run);
        }
        ChineseDigits digits = new ChineseDigits();
        for (int i = 0; i < run.length(); i++) {
            if (!digits.accept(run.charAt(i))) {
                return Optional.empty();
            }
        }
        return digits.isOpen() && run.length() > 1 ? Optional.empty() : Optional.of(digits.sum());
    }

    /** 二〇二六, 二零二六: years and the like; 三五 and 五六 are estimates. */
    private static Optional<BigDecimal> positional(String run) {
        if (run.length() < 4 && run.indexOf('〇') < 0) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        run.chars().forEach(c -> digits.append(valueOf((char) c)));
        return Optional.of(new BigDecimal(digits.toString()));
    }

    private boolean accept(char c) {
        return switch (c) {
            case '十' -> unit(10);
            case '百' -> unit(100);
            case '千' -> unit(1000);
            case '万' -> tenThousand();
            case '亿' -> hundredMillion();
            case '零', '〇' -> zero();
            default -> digit(valueOf(c));
        };
    }

    private boolean digit(int value) {
        if (digit >= 0) {
            return false;
        }
        digit = value;
        return true;
    }

    private boolean zero() {
        boolean fits = digit < 0 && !zero;
        zero = true;
        return fits;
    }

    private boolean unit(long unit) {
        if (unit >= lowest || digit < 0 && unit != 10) {
            return false;
        }
        section += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
        zero = false;
        lowest = unit;
        return true;
    }

    private boolean tenThousand() {
        long here = take();
        boolean fits = here > 0 && !hasTenThousand;
        total += here * 10_000;
        hasTenThousand = true;
        lowest = 10_000;
        return fits;
    }

    /** 亿 counts all before it: 一万二千亿. */
    private boolean hundredMillion() {
        long here = take();
        boolean fits = (here > 0 || hasTenThousand) && !hasHundredMillion;
        total = (total + here) * 100_000_000;
        hasHundredMillion = true;
        hasTenThousand = false;
        lowest = 100_000_000;
        return fits;
    }

    private long take() {
        long here = section + Math.max(digit, 0);
        section = 0;
        digit = -1;
        zero = false;
        return here;
    }

    private boolean isOpen() {
        return zero && digit < 0;
    }

    // 两万五 is 25000, 一百二 is 120: a last digit right after a magnitude counts the next lower one.
    private BigDecimal sum() {
        long last = Math.max(digit, 0);
        boolean shortened = digit > 0 && !zero && lowest > 10 && (section > 0 || total > 0);
        return BigDecimal.valueOf(total + section + (shortened ? last * (lowest / 10) : last));
    }
}
