package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads values that are spread over parts of the year: 其中上半年、前三季度分别下降2.4%、增长1.1%. */
final class Spread {

    private final MeasureGrammar grammar;

    Spread(MeasureGrammar grammar) {
        this.grammar = grammar;
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
