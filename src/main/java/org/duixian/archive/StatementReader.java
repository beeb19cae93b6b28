package org.duixian.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

/** Puts links and verdicts to stored statements, for a whole list in two queries. */
@ApplicationScoped
class StatementReader {

    private final LinkRepository links;
    private final AssessmentRepository assessments;
    private final ExhibitReader exhibits;
    private final StatementColumns columns;

    StatementReader(LinkRepository links, AssessmentRepository assessments, ExhibitReader exhibits,
            StatementColumns columns) {
        this.links = links;
        this.assessments = assessments;
        this.exhibits = exhibits;
        this.columns = columns;
    }

    /** With all that the verdicts rest on. */
    List<FiledTarget> proven(List<StoredStatement> stored) {
        return exhibits.proven(targets(stored));
    }

    List<FiledTarget> targets(List<StoredStatement> stored) {
        List<String> ids = ids(stored);
        Map<String, List<FiledLink>> answers = byTarget(links.listByTargets(ids));
        Map<String, StoredAssessment> verdicts = new HashMap<>();
        assessments.listByTargets(ids).forEach(assessment -> verdicts.put(assessment.targetId, assessment));
        return stored.stream()
                .map(target -> new FiledTarget(columns.target(target),
                        answers.getOrDefault(target.statementId, List.of()),
                        Optional.ofNullable(verdicts.get(target.statementId)).map(VerdictColumns::read), List.of()))
                .toList();
    }

    List<FiledOutcome> outcomes(List<StoredStatement> stored) {
        Map<String, List<FiledLink>> answered = links.listByOutcomes(ids(stored)).stream()
                .collect(Collectors.groupingBy(link -> link.outcomeId,
                        Collectors.mapping(VerdictColumns::read, Collectors.toList())));
        return stored.stream()
                .map(outcome -> new FiledOutcome(columns.outcome(outcome),
                        answered.getOrDefault(outcome.statementId, List.of())))
                .toList();
    }

    /** Targets and outcomes, in the order given. */
    List<FiledStatement> statements(List<StoredStatement> stored) {
        Map<String, FiledStatement> read = new HashMap<>();
        proven(stored.stream().filter(StatementColumns::isTarget).toList()).forEach(t -> read.put(t.id(), t));
        outcomes(stored.stream().filter(s -> !StatementColumns.isTarget(s)).toList()).forEach(o -> read.put(o.id(), o));
        return stored.stream().map(statement -> read.get(statement.statementId)).toList();
    }

    static List<String> ids(Collection<StoredStatement> stored) {
        return stored.stream().map(statement -> statement.statementId).toList();
    }

    private static Map<String, List<FiledLink>> byTarget(List<StoredLink> links) {
        return links.stream().collect(Collectors.groupingBy(link -> link.targetId,
                Collectors.mapping(VerdictColumns::read, Collectors.toList())));
    }
}
