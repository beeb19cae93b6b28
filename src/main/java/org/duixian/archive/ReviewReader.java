package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** Puts to links and statements what a reviewer needs to decide on them, for a whole list in a few queries. */
@ApplicationScoped
class ReviewReader {

    private final StatementRepository statements;
    private final ReportRepository reports;
    private final StatementReader reader;
    private final DecisionReader decisions;

    ReviewReader(StatementRepository statements, ReportRepository reports, StatementReader reader,
            DecisionReader decisions) {
        this.statements = statements;
        this.reports = reports;
        this.reader = reader;
        this.decisions = decisions;
    }

    /** In the order given. */
    List<ReviewedLink> links(List<StoredLink> stored) {
        List<StoredStatement> ends = statements.listByIds(stored.stream()
                .flatMap(link -> Stream.of(link.targetId, link.outcomeId)).collect(Collectors.toCollection(TreeSet::new)));
        Map<String, FiledTarget> targets = byId(reader.targets(ends.stream().filter(StatementColumns::isTarget).toList()));
        Map<String, FiledOutcome> outcomes = byId(
                reader.outcomes(ends.stream().filter(end -> !StatementColumns.isTarget(end)).toList()));
        Map<String, FiledReport> from = reports(ends.stream().map(end -> end.reportId).toList());
        Map<String, FiledDecision> words = decisions.standing(stored.stream().map(link -> link.decisionId));
        return stored.stream().map(link -> {
            FiledTarget target = targets.get(link.targetId);
            FiledOutcome outcome = outcomes.get(link.outcomeId);
            return new ReviewedLink(VerdictColumns.read(link, Optional.ofNullable(words.get(link.decisionId))), target,
                    from.get(target.target().evidence().report()), outcome,
                    from.get(outcome.outcome().evidence().report()));
        }).toList();
    }

    ReviewedStatement statement(StoredStatement stored) {
        return new ReviewedStatement(reader.statements(List.of(stored)).get(0),
                reports(List.of(stored.reportId)).get(stored.reportId));
    }

    private Map<String, FiledReport> reports(Collection<String> ids) {
        return ids.stream().distinct().map(reports::findNewest).flatMap(Optional::stream).filter(Objects::nonNull)
                .collect(Collectors.toMap(FiledReport::id, Function.identity()));
    }

    private static <S extends FiledStatement> Map<String, S> byId(List<S> statements) {
        return statements.stream().collect(Collectors.toMap(FiledStatement::id, Function.identity()));
    }
}
