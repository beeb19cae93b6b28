package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

/** Lays what reviewers decided over the statements of a report, as they are put on the shelf or decided on. */
@ApplicationScoped
class StatementReview {

    private final DecisionRepository decisions;

    StatementReview(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    /** Lets each say what the last word on it says; what no word is on says what was read in it. */
    void apply(String district, Collection<StoredStatement> statements) {
        List<StoredDecision> taken = decisions.listOnStatements(district);
        SeenAgain seen = new SeenAgain(statements);
        for (StoredDecision decision : taken) {
            JsonColumn.read(decision.seen, SeenStatement.Ends.class).statement().flatMap(seen::sentence)
                    .ifPresent(stored -> apply(decision, stored));
        }
    }

    /** The years that statements of a district were moved to; they may come back with any revision. */
    Set<Integer> years(String district) {
        Set<Integer> years = new TreeSet<>();
        for (StoredDecision decision : decisions.listOnStatements(district)) {
            after(decision).content().ifPresent(content -> years.add(content.year()));
        }
        return years;
    }

    static void apply(StoredDecision decision, StoredStatement stored) {
        Content asRead = StatementColumns.asRead(stored);
        stored.asRead = JsonColumn.write(asRead);
        Ruling ruling = Codes.read(Ruling.class, decision.ruling);
        if (ruling == Ruling.WITHDRAW) {
            withdraw(stored, asRead);
            return;
        }
        stored.review = Codes.of(stateBy(ruling));
        stored.decisionId = decision.decisionId;
        Content content = after(decision).content().orElse(asRead);
        StatementColumns.say(stored, stored.review.equals(Codes.of(ReviewState.CORRECTED)) ? content : asRead);
        String subject = SearchText.plain(stored.subject);
        if (!stored.search.contains(subject)) {
            stored.search = stored.search + '\n' + subject;
        }
    }

    private static void withdraw(StoredStatement stored, Content asRead) {
        String corrected = '\n' + SearchText.plain(stored.subject);
        if (stored.asRead != null && !stored.subject.equals(asRead.subject()) && stored.search.endsWith(corrected)) {
            stored.search = stored.search.substring(0, stored.search.length() - corrected.length());
        }
        StatementColumns.say(stored, asRead);
        stored.asRead = null;
        stored.review = null;
        stored.decisionId = null;
    }

    private static ReviewState stateBy(Ruling ruling) {
        return switch (ruling) {
            case CONFIRM -> ReviewState.CONFIRMED;
            case REJECT -> ReviewState.REJECTED;
            case CORRECT -> ReviewState.CORRECTED;
            case WITHDRAW -> throw new IllegalArgumentException("what is withdrawn leaves no review");
        };
    }

    static boolean isRejected(StoredStatement stored) {
        return Codes.of(ReviewState.REJECTED).equals(stored.review);
    }

    private static Stand after(StoredDecision decision) {
        return JsonColumn.read(decision.after, Stand.class);
    }
}
