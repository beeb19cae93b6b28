package org.duixian.statement;

import java.util.Optional;

import org.duixian.text.ChineseNumeral;
import org.duixian.text.Span;

/** Reads 第四, 首位, 榜首 and 前三 where they end what is said: 全市前三, and not 前三季度 nor 第三产业. */
final class OrdinalReader {

    private static final String BEGINS = "第首榜前";
    private static final String ENDS = ",;:、。)”!?的 \n\t";
    private static final String PLACES = "名位强";

    private OrdinalReader() {
    }

    static boolean begins(char c) {
        return BEGINS.indexOf(c) >= 0;
    }

    /** The place that begins at {@code from}, or null. */
    static Token.Ordinal at(String text, int from, int end) {
        return text.charAt(from) == '前' ? within(text, from, end) : place(text, from, end);
    }

    /** How much is passed over where no place is read: 第三 of 第三产业; 0 if nothing. */
    static int passedOver(String text, int from) {
        int least = text.charAt(from) == '第' ? 1 : 0;
        return ChineseNumeral.ordinalAt(text, from).map(ChineseNumeral.Ordinal::length).orElse(least);
    }

    private static Token.Ordinal place(String text, int from, int end) {
        return ChineseNumeral.ordinalAt(text, from).filter(ordinal -> ends(text, from + ordinal.length(), end))
                .map(ordinal -> new Token.Ordinal(new Span(from, from + ordinal.length()), ordinal.place(), false))
                .orElse(null);
    }

    private static Token.Ordinal within(String text, int from, int end) {
        Optional<ChineseNumeral.Found> number = ChineseNumeral.at(text, from + 1, end)
                .filter(found -> found.form() == ChineseNumeral.Form.PLAIN && !found.over() && found.value().scale() <= 0);
        if (number.isEmpty()) {
            return null;
        }
        int stop = from + 1 + number.get().length();
        stop += stop < end && PLACES.indexOf(text.charAt(stop)) >= 0 ? 1 : 0;
        return ends(text, stop, end) ? new Token.Ordinal(new Span(from, stop), number.get().value().intValue(), true) : null;
    }

    private static boolean ends(String text, int at, int end) {
        return at >= end || ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
