package org.duixian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

import org.assertj.core.api.Assertions;
import org.duixian.testing.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralPropertiesTest {

    private static final String[] DIGITS = "零一二三四五六七八九".split("");
    private static final String[] UNITS = { "", "十", "百", "千" };

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void whatIsPrintedIsReadBack(long seed) {
        BigDecimal number = Generator.seeded(seed).decimal();
        DecimalFormat grouped = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        assertRead(number.toPlainString(), number);
        assertRead(grouped.format(number), number);
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void whatIsPrintedInChineseIsReadBack(long seed) {
        Generator any = Generator.seeded(seed);
        long number = any.between(0, Integer.MAX_VALUE - 1) / any.oneOf(1L, 10L, 1000L, 100_000L, 10_000_000L);
        assertRead(chinese(number), BigDecimal.valueOf(number));
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void numeralWithTenThousandIsTenThousandTimesTheOneWithout(long seed) {
        BigDecimal number = Generator.seeded(seed).decimal();
        assertRead(number.toPlainString() + "万", number.movePointRight(4));
        assertRead(number.toPlainString() + "亿", number.movePointRight(8));
    }

    @ParameterizedTest
    @MethodSource("org.duixian.testing.Seeds#aThousand")
    void nothingThrowsAndNothingIsReadPastTheEnd(long seed) {
        String text = Generator.seeded(seed).texts().rubbish(40);
        for (int at = 0; at <= text.length() + 1; at++) {
            int rest = text.length() - at;
            ChineseNumeral.at(text, at).ifPresent(found -> assertThat(found.length()).isBetween(1, rest));
            ChineseNumeral.ordinalAt(text, at).ifPresent(found -> assertThat(found.length()).isBetween(2, rest));
            assertThat(ChineseNumeral.runLength(text, at)).isBetween(0, Math.max(rest, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "9", "9.", "9,", "一", "万", "十", "亿", "点一", "百分之", "成", "多", "千" })
    void aLongRunTakesNoLongerThanItIsLong(String piece) {
        String run = piece.repeat(200_000);
        Assertions.assertThatCode(() -> ChineseNumeral.at("一" + run, 0)).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(nanos(run))).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void chineseIsPrintedAsPeopleDo() {
        assertThat(chinese(10_250)).isEqualTo("一万零二百五十");
    }

    private static long nanos(String run) {
        long start = System.nanoTime();
        ChineseNumeral.at(run, 0);
        ChineseNumeral.runLength(run, 0);
        return System.nanoTime() - start;
    }

    private static void assertRead(String numeral, BigDecimal number) {
        assertThat(ChineseNumeral.parse(numeral)).as(numeral)
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    private static String chinese(long number) {
        if (number == 0) {
            return "零";
        }
        String hundredMillions = number >= 100_000_000 ? below10000(number / 100_000_000) + "亿" : "";
        long rest = number % 100_000_000;
        String tenThousands = rest >= 10_000 ? below10000(rest / 10_000) + "万" : "";
        String gap = !hundredMillions.isEmpty() && rest < 10_000_000 && rest >= 10_000 ? "零" : "";
        String low = rest % 10_000 == 0 ? "" : below10000(rest % 10_000);
        String gap2 = number >= 10_000 && rest % 10_000 < 1000 && !low.isEmpty() ? "零" : "";
        return hundredMillions + gap + tenThousands + gap2 + low;
    }

    private static String below10000(long number) {
        StringBuilder printed = new StringBuilder();
        String digits = Long.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit > 0) {
                printed.append(DIGITS[digit]).append(UNITS[digits.length() - 1 - i]);
            } else if (printed.length() > 0 && printed.charAt(printed.length() - 1) != '零') {
                printed.append('零');
            }
        }
        return printed.toString().replaceAll("零+$", "");
    }
}
