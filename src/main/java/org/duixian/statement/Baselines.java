package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.PhraseIndex;
import org.duixian.text.Span;

/**
 * Takes off where a change began: of 由2012年的320亿元增加到2017年的560亿元 it leaves 增加到560亿元, of 由上年下降2.3%转为增长8.5% it
 * leaves 增长8.5%.
 */
final class Baselines {

    private static final char[] FROM = { '由', '从' };
    private static final List<String> EARLIER = List.of("", "上年", "上年的", "去年", "去年的", "上年同期", "上年同期的", "去年同期的", "上年末", "上年末的",
            "上年底", "上年底的", "年初", "年初的", "前年的", "原来的", "过去的", "最初的", "五年前的", "四年前的", "三年前的", "十年前的");
    private static final List<String> BETWEEN = List.of("的", "底的", "末的", "年底的", "初的", "不足", "不到", "同期的");
    private static final List<String> TURNS = List.of("转为", "转", "变为", "转变为", "扭转为");
    private static final int LONGEST = 16;
    private static final int SHORTEST_SUBJECT = 2;
    private static final int LONGEST_NAME = 7;

    private final PhraseIndex<Cue> reaching;

    Baselines(CueCatalogue cues) {
        reaching = cues.of(Baselines::reaches);
    }

    /** The tokens of a clause without those of a baseline; the clause itself where it has none. */
    List<Token> without(List<Token> clause) {
        if (!Phrases.mayMeasure(clause)) {
            return clause;
        }
        for (int i = 0; i < clause.size(); i++) {
            int from = clause.get(i) instanceof Token.Word word ? begin(word.text()) : -1;
            from = from < 0 ? beginOfNamed(clause, i) : from;
            int to = from < 0 ? -1 : end(clause, i, (Token.Word) clause.get(i), from);
            if (to > 0) {
                List<Token> rest = new ArrayList<>(clause.subList(0, i));
                Token.Word word = (Token.Word) clause.get(i);
                if (from > 0) {
                    rest.add(part(word, 0, from));
                }
                rest.addAll(reached(clause.subList(to, clause.size())));
                return rest;
            }
        }
        return reached(clause);
    }

    // Where 由 or 从 stands that begins a baseline in these words, or −1.
    private static int begin(String words) {
        for (char from : FROM) {
            int at = words.lastIndexOf(from);
            if (at >= 0) {
                String rest = words.substring(at + 1).strip();
                boolean figure = !rest.isEmpty() && AmountReader.isDigit(rest.charAt(0)) && rest.length() < LONGEST;
                if (figure || EARLIER.contains(rest)) {
                    return at;
                }
            }
        }
        return -1;
    }

    // 起征点从月销售额3万元提高到10万元: words between 从 and the figure, where what it came to follows at once.
    private int beginOfNamed(List<Token> clause, int at) {
        boolean turns = at + 2 < clause.size() && clause.get(at + 1) instanceof Token.Amount && isTurn(clause.get(at + 2));
        if (!turns || !(clause.get(at) instanceof Token.Word word)) {
            return -1;
        }
        for (char from : FROM) {
            int found = word.text().lastIndexOf(from);
            if (found >= SHORTEST_SUBJECT && word.text().length() - found <= LONGEST_NAME) {
                return found;
            }
        }
        return -1;
    }

    // The token from which the change is told, or −1 where nothing is told of one.
    private int end(List<Token> clause, int at, Token.Word word, int from) {
        boolean figure = from + 1 < word.text().length() && AmountReader.isDigit(word.text().charAt(from + 1));
        boolean listed = figure && at + 1 < clause.size() && Phrases.isSeparator(clause.get(at + 1));
        boolean amount = false;
        for (int i = at + 1; i < clause.size() && i - at < LONGEST; i++) {
            Token token = clause.get(i);
            if (token instanceof Token.Amount) {
                amount = true;
            } else if ((amount || listed) && isTurn(token)) {
                return token instanceof Token.Word turn && TURNS.contains(turn.text().strip()) ? i + 1 : i;
            } else if (token instanceof Token.Word other && !BETWEEN.contains(other.text().strip())) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTurn(Token token) {
        if (token instanceof Token.CueAt at) {
            return at.cue() instanceof Cue.WhatSort sort && reaches(sort);
        }
        return token instanceof Token.Word word
                && (TURNS.contains(word.text().strip()) || cueEnding(word.text()) >= 0);
    }

    // 增加到2017年的560亿元 and 增加到2017年560亿元 reach 560亿元: the year between is passed over.
    private List<Token> reached(List<Token> clause) {
        for (int i = 0; i + 2 < clause.size(); i++) {
            int cue = clause.get(i) instanceof Token.Word word && clause.get(i + 1) instanceof Token.Date
                    ? cueEnding(word.text())
                    : -1;
            int amount = cue < 0 ? -1 : amountBehind(clause, i + 2);
            if (amount > 0) {
                Token.Word word = (Token.Word) clause.get(i);
                List<Token> rest = new ArrayList<>(clause.subList(0, i));
                if (cue > 0) {
                    rest.add(part(word, 0, cue));
                }
                Token.Word verb = part(word, cue, word.text().length());
                rest.add(new Token.CueAt(verb.span(), reaching.endingAt(verb.text(), verb.text().length(), 0).orElseThrow()));
                rest.addAll(clause.subList(amount, clause.size()));
                return rest;
            }
        }
        return clause;
    }

    private static int amountBehind(List<Token> clause, int from) {
        boolean of = clause.get(from) instanceof Token.Word word && word.text().strip().equals("的");
        int at = of ? from + 1 : from;
        return at < clause.size() && clause.get(at) instanceof Token.Amount ? at : -1;
    }

    // Where the word for reaching begins that the words end with; −1 if they end with none.
    private int cueEnding(String words) {
        return reaching.endingAt(words, words.length(), 0).map(cue -> words.length() - cue.phrase().length())
                .orElse(-1);
    }

    private static boolean reaches(Cue cue) {
        return cue instanceof Cue.WhatSort sort && sort.aspect() != Cue.Announced.GROWTH
                && "到至为".indexOf(sort.phrase().charAt(sort.phrase().length() - 1)) >= 0;
    }

    private static Token.Word part(Token.Word word, int from, int to) {
        return new Token.Word(new Span(word.span().start() + from, word.span().start() + to), word.text().substring(from, to));
    }
}
