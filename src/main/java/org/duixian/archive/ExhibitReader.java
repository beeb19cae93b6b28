package org.duixian.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Proof;
import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;

/** Puts to targets the statements that the verdicts on them rest on, for a whole list in two queries. */
@ApplicationScoped
class ExhibitReader {

    private final StatementRepository statements;
    private final RevisionRepository revisions;
    private final StatementColumns columns;

    ExhibitReader(StatementRepository statements, RevisionRepository revisions, StatementColumns columns) {
        this.statements = statements;
        this.revisions = revisions;
        this.columns = columns;
    }

    List<FiledTarget> proven(List<FiledTarget> targets) {
        Map<String, Outcome> outcomes = statements.listByIds(targets.stream().flatMap(ExhibitReader::considered).distinct()
                .toList()).stream().map(columns::outcome).collect(Collectors.toMap(Outcome::id, Function.identity()));
        Map<String, StoredRevision> texts = new HashMap<>();
        List<String> reports = Stream.concat(targets.stream().map(FiledTarget::target), outcomes.values().stream())
                .map(statement -> statement.evidence().report()).distinct().toList();
        revisions.listNewest(reports).forEach(revision -> texts.put(revision.reportId, revision));
        return targets.stream().map(target -> target.with(exhibits(target, outcomes, texts))).toList();
    }

    private static Stream<String> considered(FiledTarget target) {
        return target.assessment().map(Assessment::proof).stream()
                .flatMap(proof -> proof.answers().stream()).map(Proof.Considered::outcome);
    }

    private List<Exhibit> exhibits(FiledTarget target, Map<String, Outcome> outcomes, Map<String, StoredRevision> texts) {
        return Stream.concat(Stream.of(target.target()), considered(target).map(outcomes::get))
                .map((Statement statement) -> exhibit(statement, texts.get(statement.evidence().report())))
                .toList();
    }

    private Exhibit exhibit(Statement statement, StoredRevision text) {
        return new Exhibit(statement, text.revision, revisions.textSha256(text));
    }
}
