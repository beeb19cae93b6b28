package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads values that are spread over parts of the year: 其中上半年、前三季度分别下降2.4%、增长1.1%. */
final class Spread {

    private static final String AMONG = "其中";

    private final MeasureGrammar grammar;

    Spread(MeasureGrammar grammar) {
        this.grammar = grammar;
    }

    /** Whether all that the values are given to are parts of the year, quarters among them, which no report can cover. */
    static boolean namesOnlyParts(List<Token> clause) {
        int parts = 0;
        for (Token token : clause) {
            if (token instanceof Token.Respectively) {
                return parts > 1;
            }
            boolean when = token instanceof Token.CueAt at && at.cue() instanceof Cue.When;
            if (token instanceof Token.Word word && !word.text().strip().equals(AMONG) && !isPart(word.text())) {
                return false;
            }
            parts += when || token instanceof Token.Word word && isPart(word.text()) ? 1 : 0;
        }
        return false;
    }

    private static boolean isPart(String words) {
        return words.endsWith("季度") || words.endsWith("半年");
    }

    /** A statement of the same thing as the one before for each part; none where the clause names no parts of the year. */
    List<Finding> read(List<Token> clause, Finding before, Setting setting) {
        List<Cue.When> parts = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        boolean spread = false;
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            if (token instanceof Token.Respectively) {
                spread = true;
            } else if (!spread && token instanceof Token.CueAt at && at.cue() instanceof Cue.When when) {
                parts.add(when);
            } else if (spread && token instanceof Token.Amount amount && Phrases.counts(clause, i, amount)) {
                values.add(i);
            }
        }
        List<Finding> found = new ArrayList<>();
        for (int i = 0; spread && parts.size() > 1 && parts.size() == values.size() && i < parts.size(); i++) {
            MeasureAt measure = grammar.read(clause, values.get(i), setting.target(), before.hasGrown());
            Finding finding = new Finding(before.words(), measure.span(), setting.target());
            finding.add(measure);
            finding.speaksOf(parts.get(i).period(), OptionalInt.of(setting.year()));
            found.add(finding);
        }
        return found;
    }
}
