package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.measure.Dimension;
import org.duixian.text.Span;

/**
 * Parts the tokens of a sentence into clauses, and clauses into phrases that each hold one measured thing.
 *
 * <p>
 * Clauses end at ， ； ： 。 and where a scrape lost such a mark: 增长2.3%44个区重点项目 is two. Phrases end at 、 和 及 与 where both
 * sides hold a measure: 孵化器8家、孵化面积10万平方米 is two, 奖励、扶持资金3.2亿元 is one.
 */
final class Phrases {

    private static final String POINTS = "个";
    private static final int LONGEST_LIST = 10;
    private static final int MOST_ATTACHED = 4;

    private Phrases() {
    }

    /** A clause and the mark it ends with; '\0' where none is printed. */
    record Clause(List<Token> tokens, char mark) {
    }

    static List<Clause> clauses(List<Token> tokens) {
        List<Clause> clauses = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Mark mark && mark.sign() != '、') {
                clauses.add(new Clause(ListMarks.without(open), mark.sign()));
                open = new ArrayList<>();
            } else {
                open.add(token);
                if (LostMarks.isAfter(tokens, i)) {
                    clauses.add(new Clause(open, '\0'));
                    open = new ArrayList<>();
                }
            }
        }
        if (!open.isEmpty()) {
            clauses.add(new Clause(ListMarks.without(open), '\0'));
        }
        return clauses;
    }

    static List<List<Token>> phrases(List<Token> clause) {
        if (!mayMeasure(clause)) {
            return List.of(clause);
        }
        List<List<Token>> phrases = new ArrayList<>();
        int from = 0;
        boolean measured = false;
        int next = nextMeasure(clause, 0);
        for (int i = 0; i < clause.size(); i++) {
            measured |= isMeasure(clause, i);
            next = next <= i ? nextMeasure(clause, i + 1) : next;
            boolean parts = measured && isSeparator(clause.get(i))
                    && (isAfterAmount(clause, i) || next < nextSeparator(clause, i + 1));
            boolean lost = i > from && clause.get(i) instanceof Token.Amount now
                    && clause.get(i - 1) instanceof Token.Amount before && !isOneRatio(before, now)
                    && MeasureGrammar.isPercent(now) == MeasureGrammar.isPercent(before);
            lost |= LostMarks.isSecondCount(clause, i, from);
            if (parts || lost) {
                phrases.add(clause.subList(from, i));
                from = parts ? i + 1 : i;
                measured = lost;
            }
        }
        phrases.add(clause.subList(from, clause.size()));
        return phrases;
    }

    // 15.6:51.2:33.2
    private static boolean isOneRatio(Token.Amount before, Token.Amount now) {
        return now.span().start() == before.span().end() + 1;
    }

    // 产量增长43%、占全国四分之一: the mark right behind the amount ends what is said of it.
    private static boolean isAfterAmount(List<Token> clause, int mark) {
        int i = beforeAttached(clause, mark - 1);
        boolean measure = i >= 0 && (clause.get(i) instanceof Token.Amount
                || clause.get(i) instanceof Token.CueAt cue && cue.cue() instanceof Cue.HeldAgainst);
        return measure && clause.get(mark) instanceof Token.Mark;
    }

    // 左右 and brackets stand behind an amount; more than a few of them do not.
    static int beforeAttached(List<Token> tokens, int index) {
        int i = index;
        while (i > 0 && index - i < MOST_ATTACHED && (tokens.get(i) instanceof Token.Group || isAfterCue(tokens.get(i)))) {
            i--;
        }
        return i;
    }

    private static int nextMeasure(List<Token> clause, int from) {
        int i = from;
        while (i < clause.size() && !isMeasure(clause, i)) {
            i++;
        }
        return i;
    }

    static Span hull(List<Token> tokens) {
        return tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span());
    }

    static boolean isMeasure(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return token instanceof Token.Amount amount && counts(tokens, index, amount) || token instanceof Token.Ordinal
                || token instanceof Token.CueAt cue && cue.cue() instanceof Cue.HeldAgainst;
    }

    static boolean holdsAmount(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Amount amount && counts(tokens, i, amount)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an amount says something: a stretch of time does only where it is what was shortened, percentage points only
     * where something grew or fell by them; 高于全省4.7个百分点 measures a distance.
     */
    static boolean counts(List<Token> tokens, int index, Token.Amount amount) {
        return switch (amount.low().unit().dimension()) {
            case TIME -> isShortened(tokens, index) || isOfTime(tokens, index);
            case PERCENTAGE_POINT -> isGrown(tokens, index);
            case MONEY -> !isSizeOfCounted(tokens, index);
            // 高于全国3.1个、全省1.5个百分点
            case COUNT -> !amount.low().unit().symbol().equals(POINTS) || !isDistance(tokens, index - 1);
            default -> true;
        };
    }

    // 100个10亿元以上工业项目
    private static boolean isSizeOfCounted(List<Token> tokens, int index) {
        return index > 0 && tokens.get(index - 1) instanceof Token.Amount before
                && before.low().unit().dimension() == Dimension.COUNT && index + 2 < tokens.size()
                && isAfterCue(tokens.get(index + 1)) && tokens.get(index + 2) instanceof Token.Word;
    }

    private static boolean isShortened(List<Token> tokens, int index) {
        return index > 0 && tokens.get(index - 1) instanceof Token.CueAt cue
                && (cue.cue().phrase().startsWith("压缩") || cue.cue().phrase().startsWith("缩短"));
    }

    // 空气质量优良天数达到326天
    private static boolean isOfTime(List<Token> tokens, int index) {
        int word = index - 1;
        while (word >= 0 && index - word < MOST_ATTACHED && tokens.get(word) instanceof Token.CueAt) {
            word--;
        }
        return word >= 0 && tokens.get(word) instanceof Token.Word before && Counting.namesTime(before.text().strip());
    }

    // Over 提高2个百分点、3个百分点 the word holds for both; no report lists more than a few.
    private static boolean isGrown(List<Token> tokens, int index) {
        int at = index;
        for (int listed = 0; listed < LONGEST_LIST; listed++) {
            int cue = at - 1;
            if (isDistance(tokens, cue)) {
                return false;
            }
            while (cue >= 0 && tokens.get(cue) instanceof Token.CueAt found) {
                if (found.cue() instanceof Cue.WhatSort sort) {
                    return sort.aspect() == Cue.Announced.GROWTH;
                }
                cue--;
            }
            boolean lists = cue > 0 && isSeparator(tokens.get(cue)) && tokens.get(cue - 1) instanceof Token.Amount before
                    && before.low().unit().dimension() == Dimension.PERCENTAGE_POINT;
            if (!lists) {
                return false;
            }
            at = cue - 1;
        }
        return false;
    }

    // 快于GDP增速1个百分点
    private static boolean isDistance(List<Token> tokens, int until) {
        for (int i = until; i >= 0 && until - i < LONGEST_LIST && !isSeparator(tokens.get(i)); i--) {
            if (tokens.get(i) instanceof Token.CueAt found && found.cue() instanceof Cue.HeldAgainst) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place behind it makes the amount say among how many: 在全市15个区中排名第二. */
    static boolean isAmongSoMany(List<Token> phrase, int amount) {
        return amount + 2 == phrase.size() - 1 && phrase.get(amount + 2) instanceof Token.Ordinal
                && phrase.get(amount + 1) instanceof Token.Word word && word.text().contains("中");
    }

    static boolean isSeparator(Token token) {
        return token instanceof Token.And || token instanceof Token.Mark mark && mark.sign() == '、';
    }

    /** Whether one of the tokens may be measured, or says that several are; most clauses have none. */
    static boolean mayMeasure(List<Token> clause) {
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            if (token instanceof Token.Amount || token instanceof Token.Ordinal || token instanceof Token.Damaged
                    || token instanceof Token.Respectively
                    || token instanceof Token.CueAt at && at.cue() instanceof Cue.HeldAgainst) {
                return true;
            }
        }
        return false;
    }

    private static int nextSeparator(List<Token> clause, int from) {
        int i = from;
        while (i < clause.size() && !isSeparator(clause.get(i))) {
            i++;
        }
        return i;
    }

    static boolean isAfterCue(Token token) {
        return token instanceof Token.CueAt cue && cue.cue() instanceof Cue.HowHeld held && held.side() == Cue.Side.AFTER;
    }
}
