package org.duixian.archive;

import jakarta.enterprise.context.ApplicationScoped;

/** What was recognised in one report, in the order of its text. */
@ApplicationScoped
class RecognisedStatements {

    private final StatementRepository statements;
    private final StatementReader reader;
    private final SearchWords words;

    RecognisedStatements(StatementRepository statements, StatementReader reader, SearchWords words) {
        this.statements = statements;
        this.reader = reader;
        this.words = words;
    }

    /** The query names the report. */
    Slice<FiledStatement> find(StatementQuery query, Page page) {
        Slice<StoredStatement> found = page.cut(statements.findByText(words.plain(query), page),
                stored -> Integer.toString(stored.ordinal));
        return new Slice<>(reader.statements(found.data()), found.next());
    }
}
