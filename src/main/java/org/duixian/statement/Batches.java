package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Passes over in how many batches something was counted: 发布3批18项案例 counts 18项. */
final class Batches {

    private static final Set<String> UNITS = Set.of("批", "批次", "轮", "类", "大类", "群");

    private Batches() {
    }

    /** The tokens of a clause without such numbers; the clause itself where it has none. */
    static List<Token> without(List<Token> clause) {
        for (int i = 0; i + 1 < clause.size(); i++) {
            if (isBatch(clause.get(i)) && clause.get(i + 1) instanceof Token.Amount amount
                    && !amount.low().unit().symbol().isEmpty() && !MeasureGrammar.isPercent(amount)) {
                List<Token> rest = new ArrayList<>(clause);
                rest.remove(i);
                return without(rest);
            }
        }
        return clause;
    }

    private static boolean isBatch(Token token) {
        return token instanceof Token.Amount amount && UNITS.contains(amount.low().unit().symbol());
    }
}
