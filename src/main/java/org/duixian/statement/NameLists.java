package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.PhraseIndex;
import org.duixian.text.Span;

/**
 * Takes names that commas part before their number for one clause: 改造恩宁路,耀华大街,多宝路等4个街区, 东社区,西社区2个社区.
 *
 * <p>
 * 等 stands before the number, or there are as many names as it says. What begins with a verb is no name: 完善机制,打造恩宁路等4个街区.
 */
final class NameLists {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_LEAD = 16;
    private static final String AND_OTHERS = "等";

    private final PhraseIndex<Cue.HowFar> deeds;

    NameLists(CueCatalogue cues) {
        deeds = cues.of(Cue.HowFar.class);
    }

    List<Phrases.Clause> joined(List<Phrases.Clause> clauses) {
        List<Phrases.Clause> joined = new ArrayList<>();
        for (Phrases.Clause clause : clauses) {
            int names = names(joined, clause);
            if (names > 0) {
                List<Token> tokens = new ArrayList<>();
                for (Phrases.Clause name : joined.subList(joined.size() - names, joined.size())) {
                    tokens.addAll(name.tokens());
                    int end = name.tokens().get(name.tokens().size() - 1).span().end();
                    tokens.add(new Token.Mark(new Span(end, end + 1), '、'));
                }
                tokens.addAll(clause.tokens());
                joined.subList(joined.size() - names, joined.size()).clear();
                joined.add(new Phrases.Clause(tokens, clause.mark()));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    // How many clauses before belong to this one.
    private int names(List<Phrases.Clause> before, Phrases.Clause clause) {
        List<Token> tokens = clause.tokens();
        if (before.isEmpty() || tokens.size() < 2 || !isName(tokens.get(0), LONGEST_NAME)
                || !(tokens.get(1) instanceof Token.Amount amount) || !namesThing(tokens)) {
            return 0;
        }
        int at = before.size() - 1;
        while (at > 0 && isName(before.get(at))) {
            at--;
        }
        if (before.get(at).mark() != ',' || !isLead(before.get(at).tokens())) {
            at++;
        }
        int names = before.size() - at;
        boolean others = ((Token.Word) tokens.get(0)).text().endsWith(AND_OTHERS);
        int count = amount.low().number().intValue();
        return names > 0 && (others ? names + 1 <= count : names > 1 && names + 1 == count) ? names : 0;
    }

    private static boolean namesThing(List<Token> tokens) {
        return tokens.size() > 2 && tokens.get(2) instanceof Token.Word;
    }

    private boolean isName(Phrases.Clause clause) {
        return clause.mark() == ',' && clause.tokens().size() == 1 && isName(clause.tokens().get(0), LONGEST_NAME);
    }

    private boolean isName(Token token, int longest) {
        return token instanceof Token.Word word && word.text().length() <= longest && !beginsWithVerb(word.text());
    }

    // 其中完成周门社区: the first name may have a verb before it.
    private static boolean isLead(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Token.Word word
                && word.text().length() <= LONGEST_LEAD
                && tokens.stream().noneMatch(token -> token instanceof Token.Amount || token instanceof Token.Damaged);
    }

    private boolean beginsWithVerb(String words) {
        return deeds.beginningAt(words, 0).isPresent();
    }
}
