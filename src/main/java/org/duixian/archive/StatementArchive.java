package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.statement.Statement;

/** The atomic statements: targets and outcomes. */
@ApplicationScoped
@Transactional
public class StatementArchive {

    private final StatementRepository statements;
    private final StatementReader reader;
    private final SearchWords words;

    StatementArchive(StatementRepository statements, StatementReader reader, SearchWords words) {
        this.statements = statements;
        this.reader = reader;
        this.words = words;
    }

    public FiledTarget target(String id) {
        return reader.proven(List.of(get(id, StatementKind.TARGET))).get(0);
    }

    public FiledOutcome outcome(String id) {
        return reader.outcomes(List.of(get(id, StatementKind.OUTCOME))).get(0);
    }

    public Slice<FiledTarget> targets(StatementQuery query, Page page) {
        Slice<StoredStatement> found = find(StatementKind.TARGET, query, page);
        return new Slice<>(reader.proven(found.data()), found.next());
    }

    public Slice<FiledOutcome> outcomes(StatementQuery query, Page page) {
        Slice<StoredStatement> found = find(StatementKind.OUTCOME, query, page);
        return new Slice<>(reader.outcomes(found.data()), found.next());
    }

    private Slice<StoredStatement> find(StatementKind kind, StatementQuery query, Page page) {
        return page.cut(statements.find(Optional.of(kind), words.plain(query), page), stored -> stored.sortKey);
    }

    /** What was read in a text, as it stands: corrected, where a reviewer corrected just that. */
    public Statement asReviewed(Statement read) {
        return statements.findByStatementId(read.id())
                .filter(stored -> stored.review != null && StatementColumns.asRead(stored).equals(Content.of(read)))
                .map(stored -> reader.statements(List.of(stored)).get(0).statement()).orElse(read);
    }

    private StoredStatement get(String id, StatementKind kind) {
        return statements.findByStatementId(id, kind).orElseThrow(() -> new StatementNotFoundException(id));
    }
}
