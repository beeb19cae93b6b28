package org.duixian.assistants;

import org.duixian.statement.Statement;

/** What was promised or reported: of which year and subject, and in which words. */
record StatementView(String id, int year, String subject, QuoteView quote) {

    static StatementView of(Statement statement) {
        return new StatementView(statement.id(), statement.head().year(), statement.subject().words(),
                QuoteView.of(statement.evidence()));
    }
}
