package org.duixian.text;

import static org.duixian.text.ChineseNumeral.Form.GROWTH;
import static org.duixian.text.ChineseNumeral.Form.PERCENT;
import static org.duixian.text.ChineseNumeral.Form.PLAIN;
import static org.duixian.text.ChineseNumeral.Form.TIMES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.text.ChineseNumeral.Form;
import org.duixian.text.ChineseNumeral.Found;

/** The forms of a numeral, a method each, over a cursor that moves forward only. */
final class NumeralGrammar {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> FRACTIONS = List.of("百分之", "千分之", "万分之");
    private static final String OVER = "多余";
    // 成 after a number is tenths, unless it begins a word: 成立, 成为, 成果 …
    private static final String TENTHS_NOT_BEFORE = "立为功果员都交本熟型效品长就绩片分建人";

    private final NumeralCursor in;
    private boolean chinese;
    private boolean over;
    private int magnitude;

    NumeralGrammar(NumeralCursor in) {
        this.in = in;
    }

    Optional<Found> read() {
        if (in.take('翻')) {
            return doubling();
        }
        if (in.take('半')) {
            chinese = true;
            return Optional.of(found(HALF, PLAIN));
        }
        for (int i = 0; i < FRACTIONS.size(); i++) {
            if (in.take(FRACTIONS.get(i))) {
                return fraction(i);
            }
        }
        return decimal().map(this::withTail);
    }

    /** 翻番, 翻倍, 翻一番, 翻两番: twice as much for each 番. */
    private Optional<Found> doubling() {
        if (in.take('番') || in.take('倍')) {
            return Optional.of(found(growth(1), GROWTH));
        }
        return decimal()
                .filter(times -> in.take('番') && times.scale() <= 0 && times.compareTo(BigDecimal.TEN) < 0)
                .map(times -> found(growth(times.intValue()), GROWTH));
    }

    private static BigDecimal growth(int doublings) {
        return new BigDecimal(((1 << doublings) - 1) * 100);
    }

    /** 百分之七点五, 百分之7, 百分之百; of a thousandth or ten-thousandth, the percent. */
    private Optional<Found> fraction(int smaller) {
        if (in.peek(0) == '百' && !NumeralCursor.isChinese(in.peek(1))) {
            in.skip(1);
            return Optional.of(found(new BigDecimal(100), PERCENT));
        }
        return decimal().map(value -> found(value.movePointLeft(smaller), PERCENT));
    }

    private Optional<BigDecimal> decimal() {
        int arabic = in.arabicRun();
        if (arabic > 0) {
            return ArabicDigits.read(in).map(digits -> digits.multiply(magnitudes()));
        }
        chinese = true;
        return ChineseDigits.read(in).flatMap(this::withChinesePoint);
    }

    /** 一点五, 三点五亿. 点 that no digit follows is left to the words. */
    private Optional<BigDecimal> withChinesePoint(BigDecimal whole) {
        magnitude = ChineseDigits.magnitudesBefore(in);
        if (in.peek(0) != '点' || ChineseDigits.valueOf(in.peek(1)) < 0) {
            return Optional.of(whole);
        }
        in.skip(1);
        BigDecimal value = whole;
        int place = 0;
        while (ChineseDigits.valueOf(in.peek(0)) >= 0) {
            place++;
            value = value.add(BigDecimal.valueOf(ChineseDigits.valueOf(in.peek(0)), place));
            in.skip(1);
        }
        BigDecimal times = magnitudes();
        boolean goesOn = NumeralCursor.isChinese(in.peek(0));
        return goesOn ? Optional.empty() : Optional.of(value.multiply(times));
    }

    /** 千, 万, 亿, 千万, 万亿 after digits; 多 and 余 may stand before them: 30多万. */
    private BigDecimal magnitudes() {
        magnitude = 0;
        int ahead = in.peek(0) == ' ' || isOver(in.peek(0)) ? 1 : 0;
        if (ahead > 0 && "百千万亿".indexOf(in.peek(1)) < 0) {
            return BigDecimal.ONE;
        }
        over = over || ahead > 0 && isOver(in.peek(0));
        in.skip(ahead);
        int zeros = Math.max(zeros('百', 2), zeros('千', 3)) + zeros('万', 4) + zeros('亿', 8);
        return zeros == 0 ? BigDecimal.ONE : BigDecimal.TEN.pow(zeros);
    }

    private int zeros(char sign, int zeros) {
        if (!in.take(sign)) {
            return 0;
        }
        magnitude++;
        return zeros;
    }

    private Found withTail(BigDecimal value) {
        takeOver();
        if (in.take('倍')) {
            takeOver();
            return found(value, TIMES);
        }
        if (isTenths(value)) {
            in.skip(1);
            BigDecimal percent = value.movePointRight(1).add(halfTenths());
            takeOver();
            return found(percent, PERCENT);
        }
        return found(value, PLAIN);
    }

    private boolean isTenths(BigDecimal value) {
        return in.peek(0) == '成' && TENTHS_NOT_BEFORE.indexOf(in.peek(1)) < 0 && value.compareTo(BigDecimal.TEN) <= 0;
    }

    /** The 五 of 七成五, the 半 of 两成半. */
    private BigDecimal halfTenths() {
        if (in.take('半')) {
            return new BigDecimal(5);
        }
        int digit = ChineseDigits.valueOf(in.peek(0));
        if (digit <= 0 || NumeralCursor.isChinese(in.peek(1))) {
            return BigDecimal.ZERO;
        }
        in.skip(1);
        return new BigDecimal(digit);
    }

    // After a Chinese digit 多 is rather a word's (一多), after a magnitude it is the numeral's (三十多).
    private void takeOver() {
        if (isOver(in.peek(0)) && (!chinese || magnitude > 0)) {
            in.skip(1);
            over = true;
            magnitude = 0;
        }
    }

    private static boolean isOver(char c) {
        return OVER.indexOf(c) >= 0;
    }

    private Found found(BigDecimal value, Form form) {
        return new Found(value, in.length(), form, chinese, over, form == PLAIN ? magnitude : 0);
    }
}
