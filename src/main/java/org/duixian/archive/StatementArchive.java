package org.duixian.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Status;
import org.duixian.statement.Statement;

/** The atomic statements: targets and outcomes. */
@ApplicationScoped
@Transactional
public class StatementArchive {

    private final StatementRepository statements;
    private final StatementReader reader;
    private final SearchWords words;
    private final Lookback lookback;

    StatementArchive(StatementRepository statements, StatementReader reader, SearchWords words,
            Lookback lookback) {
        this.statements = statements;
        this.reader = reader;
        this.words = words;
        this.lookback = lookback;
    }

    public FiledTarget target(String id) {
        return target(id, Viewpoint.PRESENT);
    }

    public FiledTarget target(String id, Viewpoint from) {
        Verdicts verdicts = lookback.from(from);
        return reader.proven(List.of(get(id, StatementKind.TARGET, from)), verdicts).get(0);
    }

    public FiledOutcome outcome(String id) {
        return outcome(id, Viewpoint.PRESENT);
    }

    public FiledOutcome outcome(String id, Viewpoint from) {
        lookback.from(from);
        return reader.outcomes(List.of(get(id, StatementKind.OUTCOME, from))).get(0);
    }

    public Slice<FiledTarget> targets(StatementQuery query, Page page) {
        return targets(query, page, Viewpoint.PRESENT);
    }

    public Slice<FiledTarget> targets(StatementQuery query, Page page, Viewpoint from) {
        return targets(query, StatementOrder.DISTRICT, page, from);
    }

    public Slice<FiledTarget> targets(StatementQuery query, StatementOrder order, Page page, Viewpoint from) {
        Verdicts verdicts = lookback.from(from);
        StatementQuery plain = words.plain(query);
        Slice<StoredStatement> found = page.cut(verdicts.areKept() || query.status().isEmpty()
                ? statements.find(StatementKind.TARGET, plain, order, page)
                : judgedAs(query.status().get(), any(plain, order), page, verdicts), StoredStatement::place);
        return new Slice<>(reader.proven(found.data(), verdicts), found.next());
    }

    public Slice<FiledOutcome> outcomes(StatementQuery query, Page page) {
        return outcomes(query, page, Viewpoint.PRESENT);
    }

    public Slice<FiledOutcome> outcomes(StatementQuery query, Page page, Viewpoint from) {
        return outcomes(query, StatementOrder.DISTRICT, page, from);
    }

    public Slice<FiledOutcome> outcomes(StatementQuery query, StatementOrder order, Page page, Viewpoint from) {
        lookback.from(from);
        Slice<StoredStatement> found = page.cut(statements.find(StatementKind.OUTCOME, words.plain(query), order, page),
                StoredStatement::place);
        return new Slice<>(reader.outcomes(found.data()), found.next());
    }

    private Function<Page, List<StoredStatement>> any(StatementQuery query, StatementOrder order) {
        return part -> statements.find(StatementKind.TARGET, query.whateverTheVerdict(), order, part);
    }

    private static List<StoredStatement> judgedAs(Status status, Function<Page, List<StoredStatement>> any, Page page,
            Verdicts verdicts) {
        return page.fill(any, found -> {
            Map<String, Assessment> judged = verdicts.on(found);
            return found.stream().filter(stored -> Optional.ofNullable(judged.get(stored.statementId))
                    .filter(verdict -> verdict.status() == status).isPresent()).toList();
        }, stored -> true, StoredStatement::place);
    }

    /** What was read in a text, as it stands: corrected, where a reviewer corrected just that. */
    public Statement asReviewed(Statement read) {
        return statements.findByStatementId(read.id())
                .filter(stored -> stored.review != null && StatementColumns.asRead(stored).equals(Content.of(read)))
                .map(stored -> reader.statements(List.of(stored)).get(0).statement()).orElse(read);
    }

    private StoredStatement get(String id, StatementKind kind, Viewpoint from) {
        return statements.findByStatementId(id, kind).orElseThrow(() -> new StatementNotFoundException(id, from));
    }
}
