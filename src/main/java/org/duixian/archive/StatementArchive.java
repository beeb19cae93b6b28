package org.duixian.archive;

import jakarta.enterprise.context.ApplicationScoped;

/** The atomic statements: targets and outcomes. */
@ApplicationScoped
public class StatementArchive {

    public FiledTarget target(String id) {
        throw new UnsupportedOperationException();
    }

    public FiledOutcome outcome(String id) {
        throw new UnsupportedOperationException();
    }

    public Slice<FiledTarget> targets(StatementQuery query, Page page) {
        throw new UnsupportedOperationException();
    }

    public Slice<FiledOutcome> outcomes(StatementQuery query, Page page) {
        throw new UnsupportedOperationException();
    }
}
