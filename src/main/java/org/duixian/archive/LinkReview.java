package org.duixian.archive;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.duixian.linking.Link;
import org.duixian.linking.LinkRuleName;
import org.duixian.linking.LinkState;

/**
 * Lays what reviewers decided over the links that the machine found. The last word on a pair counts; a pair whose target or
 * outcome is not there is passed over, and counts again when both are.
 */
final class LinkReview {

    private static final BigDecimal CERTAIN = new BigDecimal("1.00");

    private final SeenAgain seen;
    private final Map<String, RuledLink> links = new TreeMap<>();

    private LinkReview(SeenAgain seen) {
        this.seen = seen;
    }

    /**
     * All links of one district and year, by target and then by outcome.
     *
     * @param decisions those on links, in the order in which they were taken
     * @param said the statements of that year that links may join
     */
    static List<RuledLink> over(List<Link> found, List<StoredDecision> decisions, Collection<StoredStatement> said) {
        LinkReview review = new LinkReview(new SeenAgain(said));
        found.forEach(link -> review.links.put(key(link.target(), link.outcome()), RuledLink.of(link)));
        decisions.forEach(review::apply);
        return List.copyOf(review.links.values());
    }

    private void apply(StoredDecision decision) {
        SeenStatement.Ends ends = JsonColumn.read(decision.seen, SeenStatement.Ends.class);
        Optional<StoredStatement> target = ends.target().flatMap(seen::thing);
        Ruling ruling = Codes.read(Ruling.class, decision.ruling);
        if (ruling == Ruling.WITHDRAW) {
            Stream.of(ends.outcome(), ends.named()).flatMap(Optional::stream).forEach(end -> withdraw(target, end));
            return;
        }
        LinkState state = ruling == Ruling.CONFIRM ? LinkState.CONFIRMED : LinkState.REJECTED;
        ends.outcome().ifPresent(outcome -> rule(target, outcome, state, decision));
        ends.named().ifPresent(named -> rule(target, named, LinkState.CONFIRMED, decision));
    }

    private void rule(Optional<StoredStatement> target, SeenStatement seenOutcome, LinkState state, StoredDecision decision) {
        Optional<StoredStatement> outcome = seen.thing(seenOutcome);
        if (target.isEmpty() || outcome.isEmpty()) {
            return;
        }
        String from = target.get().statementId;
        String to = outcome.get().statementId;
        RuledLink known = links.getOrDefault(key(from, to), new RuledLink(
                new Link(from, to, LinkRuleName.REVIEWER, CERTAIN, state, ""), Optional.empty(), Optional.empty()));
        links.put(key(from, to), known.ruled(state, decision.decisionId));
    }

    private void withdraw(Optional<StoredStatement> target, SeenStatement seenOutcome) {
        Optional<StoredStatement> outcome = seen.thing(seenOutcome);
        if (target.isPresent() && outcome.isPresent()) {
            links.computeIfPresent(key(target.get().statementId, outcome.get().statementId),
                    (pair, known) -> known.unruled().orElse(null));
        }
    }

    private static String key(String target, String outcome) {
        return target + ' ' + outcome;
    }
}
