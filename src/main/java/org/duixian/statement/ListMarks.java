package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.CharacterSet;
import org.duixian.text.Span;

/** Takes off what only numbers or marks an entry of a list before its words: ——, 1., 2、, ●, 一是. */
final class ListMarks {

    private static final CharacterSet MARKS = CharacterSet.of("—-–●•·◆■★▲○□☆※*");
    private static final String BEHIND_NUMBER = ".．)）、";
    private static final String COUNTING = "一二三四五六七八九十";
    private static final int LONGEST_NUMBER = 2;

    private ListMarks() {
    }

    /** The tokens of a clause without the mark they begin with. */
    static List<Token> without(List<Token> clause) {
        if (clause.isEmpty() || !(clause.get(0) instanceof Token.Word word)) {
            return clause;
        }
        int length = length(word.text());
        boolean number = length == 0 && clause.size() > 1 && isNumber(word.text())
                && clause.get(1) instanceof Token.Mark mark && mark.sign() == '、';
        if (number) {
            return clause.subList(2, clause.size());
        }
        if (length == 0) {
            return clause;
        }
        if (length == word.text().length()) {
            return clause.subList(1, clause.size());
        }
        List<Token> rest = new ArrayList<>(clause);
        rest.set(0, new Token.Word(new Span(word.span().start() + length, word.span().end()), word.text().substring(length)));
        return rest;
    }

    private static int length(String words) {
        int at = 0;
        while (at < words.length() && (MARKS.contains(words.charAt(at)) || Character.isWhitespace(words.charAt(at)))) {
            at++;
        }
        int digits = digits(words, at);
        if (digits > 0 && at + digits < words.length() && BEHIND_NUMBER.indexOf(words.charAt(at + digits)) >= 0
                && (at + digits + 1 == words.length() || !AmountReader.isDigit(words.charAt(at + digits + 1)))) {
            return at + digits + 1;
        }
        boolean counted = at + 1 < words.length() && COUNTING.indexOf(words.charAt(at)) >= 0 && words.charAt(at + 1) == '是';
        return counted ? at + 2 : at;
    }

    private static int digits(String words, int from) {
        int at = from;
        while (at < words.length() && at - from < LONGEST_NUMBER && AmountReader.isDigit(words.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean isNumber(String words) {
        return digits(words.strip(), 0) == words.strip().length();
    }
}
