package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.assessment.ItemVerdict;
import org.duixian.statement.Claim;
import org.duixian.statement.Evidence;
import org.duixian.statement.Item;
import org.duixian.statement.ItemClaim;
import org.duixian.statement.Outcome;

/**
 * An item whole: what was promised, what came of it, and the verdict.
 *
 * @param district six-digit code
 * @param year the year it is of
 * @param item id, category, number and title
 * @param indicator the indicator all its statements share, if they share one
 * @param verdict the verdict on it; without a status where it has no target
 * @param claim the report's own verdict that the agreement was reached with
 * @param claims all that reports say of the whole item, blanket sentences included
 * @param targets its targets, with links and assessments, in the order of the text
 * @param outcomes its own outcomes and those linked to its targets, in the order of the text
 */
public record FiledItem(String district, int year, Item item, Optional<String> indicator, ItemVerdict verdict,
        Optional<Claim> claim, List<ItemClaim> claims, List<FiledTarget> targets, List<FiledOutcome> outcomes) {

    public FiledItem {
        claims = List.copyOf(claims);
        targets = List.copyOf(targets);
        outcomes = List.copyOf(outcomes);
    }

    FiledItem with(List<FiledTarget> others) {
        return new FiledItem(district, year, item, indicator, verdict, claim, claims, others, outcomes);
    }

    public String id() {
        return item.id();
    }

    /** Its outcomes without those that a reviewer rejected. */
    public List<Outcome> standingOutcomes() {
        return outcomes.stream()
                .filter(filed -> filed.review().filter(review -> review.state() == ReviewState.REJECTED).isEmpty())
                .map(FiledOutcome::outcome).toList();
    }

    /** Ids of the reports that speak of it. */
    public List<String> reports() {
        Stream<Evidence> evidence = Stream.of(targets.stream().map(target -> target.target().evidence()),
                outcomes.stream().map(outcome -> outcome.outcome().evidence()), claims.stream().map(ItemClaim::evidence))
                .flatMap(e -> e);
        return evidence.map(Evidence::report).distinct().sorted().toList();
    }
}
