package org.duixian.statement;

import java.util.List;

import org.duixian.measure.Dimension;

/** Finds where a scrape lost a mark between two things that are told: 增长2.3%44个区重点项目, 294个学校385个校区. */
final class LostMarks {

    private static final int SHORT_NOUN = 2;
    private static final List<String> DIVISIONS = List.of("区", "县", "市", "镇", "乡", "村");
    private static final String NEVER_LAST_OF_NOUN = "各均共每约有的建达了到中达新内含等";

    private LostMarks() {
    }

    /** Whether a percentage that was grown by or come to, or a bracket behind it, is followed by more words of its clause. */
    static boolean isAfter(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size()) {
            return false;
        }
        if (tokens.get(index) instanceof Token.Damaged && tokens.get(index + 1) instanceof Token.Word) {
            return true;
        }
        int amount = Phrases.beforeAttached(tokens, index);
        boolean closed = tokens.get(amount) instanceof Token.Amount a && MeasureGrammar.isPercent(a)
                && isReached(tokens, amount);
        Token next = tokens.get(index + 1);
        if (!closed || next instanceof Token.Group || Phrases.isAfterCue(next)) {
            return false;
        }
        // 实现100%网格化管理
        boolean reaches = amount > 0 && tokens.get(amount - 1) instanceof Token.CueAt cue
                && (cue.cue().phrase().equals("实现") || cue.cue().phrase().equals("完成"));
        if (reaches && endsUnmeasured(tokens, index + 1)) {
            return false;
        }
        boolean words = next instanceof Token.Word word && !word.text().startsWith("的") && !word.text().startsWith("等")
                && !word.text().startsWith("转");
        boolean other = next instanceof Token.Amount following && !MeasureGrammar.isPercent(following);
        return words || other;
    }

    private static boolean endsUnmeasured(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && !(tokens.get(i) instanceof Token.Mark)) {
            if (Phrases.isMeasure(tokens, i)) {
                return false;
            }
            i++;
        }
        return true;
    }

    private static boolean isReached(List<Token> tokens, int amount) {
        if (amount == 0) {
            return false;
        }
        Token before = tokens.get(amount - 1);
        return before instanceof Token.CueAt || before instanceof Token.Amount
                || before instanceof Token.Word word && word.text().endsWith("的");
    }

    /** Whether a second count begins at {@code i} behind no more than the noun of the first: 294个学校385个校区. */
    static boolean isSecondCount(List<Token> clause, int i, int from) {
        return i >= from + 2 && isCount(clause.get(i)) && isCount(clause.get(i - 2))
                && clause.get(i - 1) instanceof Token.Word noun && (noun.text().length() == SHORT_NOUN
                        && NEVER_LAST_OF_NOUN.indexOf(noun.text().charAt(1)) < 0 || DIVISIONS.contains(noun.text()));
    }

    private static boolean isCount(Token token) {
        return token instanceof Token.Amount amount && (amount.low().unit().dimension() == Dimension.COUNT
                || amount.low().unit().dimension() == Dimension.PEOPLE);
    }
}
