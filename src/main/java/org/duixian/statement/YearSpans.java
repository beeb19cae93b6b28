package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.text.ChineseNumeral;
import org.duixian.text.Span;

/**
 * Reads 三年 right before a count, or right behind 力争, as the time in which: 旧厂房改造三年8个、五年13个, 力争三年完成180万平方米. Each such
 * count is a clause of its own. 连续三年4次 and 近三年 look back.
 */
final class YearSpans {

    private static final String NUMERALS = "两二三四五六七八九十";
    private static final String LOOKING_BACK = "续近去前第每过后这历届逢间隔满";
    private static final String YEAR = "年";

    private YearSpans() {
    }

    static List<Phrases.Clause> parts(Phrases.Clause clause) {
        if (!mayHold(clause.tokens())) {
            return List.of(clause);
        }
        List<Token> tokens = marked(clause.tokens());
        if (tokens.equals(clause.tokens())) {
            return List.of(clause);
        }
        List<Phrases.Clause> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Mark && isSpan(tokens.get(i + 1))) {
                parts.add(new Phrases.Clause(tokens.subList(from, i), '、'));
                from = i + 1;
            }
        }
        parts.add(new Phrases.Clause(tokens.subList(from, tokens.size()), clause.mark()));
        return parts;
    }

    // Most clauses hold neither a count nor 力争, and need no second look.
    private static boolean mayHold(List<Token> clause) {
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            if (isCount(token) || token instanceof Token.CueAt at && at.cue() instanceof Cue.HowFirm) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> marked(List<Token> clause) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            boolean counts = i + 1 < clause.size() && isCount(clause.get(i + 1));
            boolean strives = i > 0 && clause.get(i - 1) instanceof Token.CueAt at && at.cue() instanceof Cue.HowFirm;
            if (counts && token instanceof Token.Word word && endingAt(word.text()) >= 0) {
                int from = endingAt(word.text());
                if (from > 0) {
                    tokens.add(part(word, 0, from));
                }
                tokens.add(span(part(word, from, word.text().length())));
            } else if (counts && isYears(token)) {
                tokens.add(span(token, ((Token.Amount) token).low().number().intValue()));
            } else if (strives && token instanceof Token.Word word && word.text().length() > 2
                    && endingAt(word.text().substring(0, 2)) == 0) {
                tokens.add(span(part(word, 0, 2)));
                tokens.add(part(word, 2, word.text().length()));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    // Where 三年 begins that the words end with; −1 if they end with none or look back.
    private static int endingAt(String words) {
        int from = words.length() - 2;
        boolean ends = from >= 0 && words.endsWith(YEAR) && NUMERALS.indexOf(words.charAt(from)) >= 0;
        boolean back = ends && from > 0 && (LOOKING_BACK + NUMERALS).indexOf(words.charAt(from - 1)) >= 0;
        return ends && !back ? from : -1;
    }

    private static boolean isCount(Token token) {
        return token instanceof Token.Amount amount && switch (amount.low().unit().dimension()) {
            case COUNT, PEOPLE, AREA, LENGTH -> true;
            default -> false;
        };
    }

    private static boolean isYears(Token token) {
        return token instanceof Token.Amount amount && amount.low().unit().symbol().equals(YEAR) && amount.high().isEmpty();
    }

    private static boolean isSpan(Token token) {
        return token instanceof Token.CueAt at && at.cue() instanceof Cue.When when && when.period() == Period.MULTI_YEAR;
    }

    private static Token.Word part(Token.Word word, int from, int to) {
        return new Token.Word(new Span(word.span().start() + from, word.span().start() + to), word.text().substring(from, to));
    }

    private static Token span(Token.Word years) {
        int count = ChineseNumeral.at(years.text(), 0).map(found -> found.value().intValue()).orElse(1);
        return span(years, count);
    }

    private static Token span(Token token, int years) {
        return new Token.CueAt(token.span(), new Cue.When(YEAR, Period.MULTI_YEAR, years, null, List.of()));
    }
}
