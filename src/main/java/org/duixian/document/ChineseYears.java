package org.duixian.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years written in Chinese digits: 二〇一五年, 二○○八年, 一九九九年, and 二O一三年 with a letter in the place of the zero. */
final class ChineseYears {

    /** The four digits of a year. */
    static final String DIGITS = "[二一][〇○零0OoΟ九一二三四五六七八]{3}";

    private static final Pattern YEAR = Pattern.compile("(" + DIGITS + ")(?=\\s*年)");
    private static final String ZEROS = "〇○零0OoΟ";
    private static final String NUMERALS = "一二三四五六七八九";

    private ChineseYears() {
    }

    /** The words with such years in Arabic digits: 二〇一五年工作回顾 → 2015年工作回顾. */
    static String inArabic(String words) {
        return YEAR.matcher(words).replaceAll(year -> String.valueOf(number(year.group(1))));
    }

    /** 二〇一五 → 2015. */
    static int number(String digits) {
        int number = 0;
        for (char c : digits.toCharArray()) {
            number = number * 10 + (ZEROS.indexOf(c) >= 0 ? 0 : NUMERALS.indexOf(c) + 1);
        }
        return number;
    }

    /** Whether the words hold such a year. */
    static boolean isIn(String words) {
        Matcher year = YEAR.matcher(words);
        return year.find();
    }
}
