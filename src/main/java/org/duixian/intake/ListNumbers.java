package org.duixian.intake;

import org.jsoup.nodes.Element;

/** The numbers that a browser puts before the entries of a list: 1. 一、 a. iv. and none before those of a plain one. */
final class ListNumbers {

    private final NumberFormat format;
    private int next;

    private ListNumbers(NumberFormat format, int next) {
        this.format = format;
        this.next = next;
    }

    static ListNumbers of(Element list) {
        String style = list.attr("style").replace(" ", "");
        boolean numbered = list.normalName().equals("ol") && !style.contains("list-style:none")
                && !style.contains("list-style-type:none");
        return new ListNumbers(numbered ? format(list.attr("type"), style) : NumberFormat.NONE, start(list));
    }

    /** What stands before this entry. */
    String next(Element entry) {
        next = number(entry.attr("value"), next);
        String number = format.write(next++);
        return number.isEmpty() ? "" : number + format.htmlEnd();
    }

    private static NumberFormat format(String type, String style) {
        if (style.contains("cjk-ideographic") || style.contains("chinese-informal") || style.contains("simp-chinese")) {
            return NumberFormat.CHINESE;
        }
        return switch (type) {
            case "a" -> NumberFormat.LOWER_LETTER;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            default -> NumberFormat.DECIMAL;
        };
    }

    private static int start(Element list) {
        return number(list.attr("start"), 1);
    }

    private static int number(String printed, int otherwise) {
        boolean digits = !printed.isEmpty() && printed.length() < 5 && printed.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(printed) : otherwise;
    }
}
