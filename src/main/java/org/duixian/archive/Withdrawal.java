package org.duixian.archive;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What taking back a decision on links concerns: the link decided on, the one named in its place, or both.
 *
 * @param link id of the link that is given back to the machine
 * @param namedLink id of the other one, where there are two
 * @param ends what was seen of them
 */
record Withdrawal(String link, Optional<String> namedLink, SeenStatement.Ends ends) {

    /** @param isLastWord whether the decision is the last word on a link, by its id */
    static Withdrawal of(StoredDecision decision, Predicate<String> isLastWord) {
        SeenStatement.Ends seen = JsonColumn.read(decision.seen, SeenStatement.Ends.class);
        boolean onNamed = decision.namedLinkId != null && isLastWord.test(decision.namedLinkId);
        if (!isLastWord.test(decision.linkId)) {
            return new Withdrawal(decision.namedLinkId, Optional.empty(),
                    new SeenStatement.Ends(seen.target(), seen.named(), Optional.empty(), Optional.empty()));
        }
        return new Withdrawal(decision.linkId, onNamed ? Optional.of(decision.namedLinkId) : Optional.empty(),
                new SeenStatement.Ends(seen.target(), seen.outcome(), onNamed ? seen.named() : Optional.empty(),
                        Optional.empty()));
    }
}
