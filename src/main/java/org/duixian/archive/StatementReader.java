package org.duixian.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;

/** Puts links and verdicts to stored statements, for a whole list in two queries. */
@ApplicationScoped
class StatementReader {

    private final LinkRepository links;
    private final KeptVerdicts kept;
    private final DecisionReader decisions;
    private final ExhibitReader exhibits;
    private final StatementColumns columns;

    StatementReader(LinkRepository links, KeptVerdicts kept, DecisionReader decisions, ExhibitReader exhibits,
            StatementColumns columns) {
        this.links = links;
        this.kept = kept;
        this.decisions = decisions;
        this.exhibits = exhibits;
        this.columns = columns;
    }

    /** With all that the verdicts rest on. */
    List<FiledTarget> proven(List<StoredStatement> stored, Verdicts verdicts) {
        return exhibits.proven(targets(stored, verdicts));
    }

    List<FiledTarget> targets(List<StoredStatement> stored) {
        return targets(stored, kept);
    }

    List<FiledTarget> targets(List<StoredStatement> stored, Verdicts verdicts) {
        List<String> ids = ids(stored);
        List<StoredLink> found = links.listByTargets(ids);
        Map<String, FiledDecision> words = words(stored, found);
        Map<String, List<FiledLink>> answers = grouped(found, link -> link.targetId, words);
        Map<String, Assessment> reached = verdicts.on(stored);
        Map<String, Assessment> alone = verdicts.withoutDecisions(stored);
        return stored.stream()
                .map(target -> new FiledTarget(columns.target(target),
                        answers.getOrDefault(target.statementId, List.of()),
                        Optional.ofNullable(reached.get(target.statementId)), List.of(),
                        review(target, words), Optional.ofNullable(alone.get(target.statementId))
                                .map(verdict -> machineVerdict(target, verdict))))
                .toList();
    }

    List<FiledOutcome> outcomes(List<StoredStatement> stored) {
        List<StoredLink> found = links.listByOutcomes(ids(stored));
        Map<String, FiledDecision> words = words(stored, found);
        Map<String, List<FiledLink>> answered = grouped(found, link -> link.outcomeId, words);
        return stored.stream()
                .map(outcome -> new FiledOutcome(columns.outcome(outcome),
                        answered.getOrDefault(outcome.statementId, List.of()), review(outcome, words)))
                .toList();
    }

    /** Targets and outcomes, in the order given. */
    List<FiledStatement> statements(List<StoredStatement> stored) {
        Map<String, FiledStatement> read = new HashMap<>();
        proven(stored.stream().filter(StatementColumns::isTarget).toList(), kept).forEach(t -> read.put(t.id(), t));
        outcomes(stored.stream().filter(s -> !StatementColumns.isTarget(s)).toList()).forEach(o -> read.put(o.id(), o));
        return stored.stream().map(statement -> read.get(statement.statementId)).toList();
    }

    static List<String> ids(Collection<StoredStatement> stored) {
        return stored.stream().map(statement -> statement.statementId).toList();
    }

    private Map<String, FiledDecision> words(List<StoredStatement> stored, List<StoredLink> found) {
        return decisions.standing(Stream.concat(stored.stream().map(statement -> statement.decisionId),
                found.stream().map(link -> link.decisionId)));
    }

    private MachineVerdict machineVerdict(StoredStatement target, Assessment verdict) {
        return new MachineVerdict(columns.target(target, StatementColumns.asRead(target)),
                verdict);
    }

    private static Optional<Review> review(StoredStatement stored, Map<String, FiledDecision> words) {
        return Codes.readOptional(ReviewState.class, stored.review)
                .map(state -> new Review(state, StatementColumns.asRead(stored), words.get(stored.decisionId)));
    }

    private static Map<String, List<FiledLink>> grouped(List<StoredLink> links, Function<StoredLink, String> end,
            Map<String, FiledDecision> words) {
        return links.stream().collect(Collectors.groupingBy(end, Collectors.mapping(
                link -> VerdictColumns.read(link, Optional.ofNullable(words.get(link.decisionId))), Collectors.toList())));
    }
}
