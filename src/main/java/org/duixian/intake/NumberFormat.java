package org.duixian.intake;

import java.util.Locale;

/** How the number of an entry is written, in web pages and in Word. */
enum NumberFormat {
    NONE,
    /** 1, 2, 3. */
    DECIMAL,
    /** 01, 02, 03. */
    DECIMAL_ZERO,
    /** 一, 二, 十一. */
    CHINESE,
    /** 壹, 贰, 叁. */
    CHINESE_LEGAL,
    /** ①, ②, ③. */
    CIRCLED,
    /** 甲, 乙, 丙. */
    STEM,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN;

    private static final String DIGITS = "一二三四五六七八九";
    private static final String LEGAL_DIGITS = "壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] ROMAN_VALUES = { 100, 90, 50, 40, 10, 9, 5, 4, 1 };
    private static final String[] ROMANS = { "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };
    private static final char FIRST_CIRCLED = '\u2460';

    /** What OOXML calls it; what is not known here is written in decimals. */
    static NumberFormat ofWord(String name) {
        return switch (name) {
            case "none", "bullet" -> NONE;
            case "decimalZero" -> DECIMAL_ZERO;
            case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
                    "ideographDigital", "japaneseCounting", "taiwaneseDigital", "koreanDigital2" ->
                CHINESE;
            case "chineseLegalSimplified", "ideographLegalTraditional" -> CHINESE_LEGAL;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
            case "ideographTraditional" -> STEM;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            default -> DECIMAL;
        };
    }

    String write(int number) {
        return switch (this) {
            case NONE -> "";
            case DECIMAL -> String.valueOf(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : String.valueOf(number);
            case CHINESE -> chinese(number, DIGITS, "十", "百");
            case CHINESE_LEGAL -> chinese(number, LEGAL_DIGITS, "拾", "佰");
            case CIRCLED -> number > 0 && number <= 20 ? String.valueOf((char) (FIRST_CIRCLED + number - 1))
                    : String.valueOf(number);
            case STEM -> number > 0 && number <= STEMS.length() ? STEMS.substring(number - 1, number) : String.valueOf(number);
            case LOWER_LETTER -> letter(number);
            case UPPER_LETTER -> letter(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
        };
    }

    /** What a browser puts between the number and the words. */
    String htmlEnd() {
        return this == CHINESE ? "、" : ". ";
    }

    // 一 … 九百九十九; beyond that in digits.
    private static String chinese(int number, String digits, String ten, String hundred) {
        if (number <= 0 || number > 999) {
            return String.valueOf(number);
        }
        StringBuilder words = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        words.append(hundreds > 0 ? digits.charAt(hundreds - 1) + hundred : "");
        words.append(tens > 1 || tens == 1 && hundreds > 0 ? digits.substring(tens - 1, tens) : "");
        words.append(tens > 0 ? ten : "");
        words.append(hundreds > 0 && tens == 0 && ones > 0 ? "零" : "");
        return words.append(ones > 0 ? digits.substring(ones - 1, ones) : "").toString();
    }

    private static String letter(int number) {
        return number > 0 ? String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26)
                : String.valueOf(number);
    }

    private static String roman(int number) {
        if (number <= 0 || number > 399) {
            return String.valueOf(number);
        }
        StringBuilder words = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMANS.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                words.append(ROMANS[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return words.toString();
    }
}
