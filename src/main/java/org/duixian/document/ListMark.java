package org.duixian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark that numbers an entry of a list: 1. · 1、 · 一、 · (一) · (1) · ① · 第一件: · 实事一: · 一是.
 *
 * @param style which sort of mark
 * @param start where it stands in its line
 * @param end where its entry begins
 */
record ListMark(Style style, int number, int start, int end) {

    private static final String NUMERAL = "([一二三四五六七八九十]{1,3})";
    private static final Pattern MARK = Pattern.compile("(?:^|(?<=[:;。!,\\s]))(?:" + NUMERAL + "、\\s*"
            + "|\\(" + NUMERAL + "\\)[、.]?\\s*"
            + "|([0-9]{1,2})(?:[.．](?![0-9])|、(?![0-9]))\\s*"
            + "|\\(?([0-9]{1,2})\\)[、.]?\\s*"
            + "|([①-⑳])[、.]?\\s*"
            + "|(?:第(?:" + NUMERAL + "|([0-9]{1,2}))(?:件|项|大)?(?:实事|民生实事|工程)?|(?:实事|项目|工程)(?:" + NUMERAL
            + "|([0-9]{1,2})))[:,、.]\\s*"
            + "|" + NUMERAL + "[是要](?!求))");
    private static final String DIGITS = "一二三四五六七八九";

    /** Which sort of mark; entries of one list have one sort. */
    enum Style {
        CHINESE,
        CHINESE_IN_BRACKETS,
        ARABIC,
        ARABIC_IN_BRACKETS,
        CIRCLED,
        PIECE,
        SPOKEN
    }

    boolean opensLine() {
        return start == 0;
    }

    /** Whether that one may number the next entry. */
    boolean isBefore(ListMark other) {
        return other.style == style && other.number == number + 1;
    }

    /** The marks of a line, in order. */
    static List<ListMark> in(String line) {
        List<ListMark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            marks.add(of(mark));
        }
        return marks;
    }

    /** The mark that the line begins with. */
    static Optional<ListMark> opening(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt() ? Optional.of(of(mark)) : Optional.empty();
    }

    private static ListMark of(Matcher mark) {
        int group = 1;
        while (mark.group(group) == null) {
            group++;
        }
        String numeral = mark.group(group);
        return new ListMark(style(group), number(numeral), mark.start(), mark.end());
    }

    private static Style style(int group) {
        return switch (group) {
            case 1 -> Style.CHINESE;
            case 2 -> Style.CHINESE_IN_BRACKETS;
            case 3 -> Style.ARABIC;
            case 4 -> Style.ARABIC_IN_BRACKETS;
            case 5 -> Style.CIRCLED;
            case 10 -> Style.SPOKEN;
            default -> Style.PIECE;
        };
    }

    private static int number(String numeral) {
        char first = numeral.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        return Character.isDigit(first) ? Integer.parseInt(numeral) : chinese(numeral);
    }

    // 一 … 九十九
    private static int chinese(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? DIGITS.indexOf(numeral) + 1 : -1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0)) + 1;
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(numeral.length() - 1)) + 1;
        return tens * 10 + ones;
    }
}
