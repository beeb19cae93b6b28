package org.duixian.archive;

import org.duixian.statement.Statement;

/** A target or an outcome as it is kept. */
public sealed interface FiledStatement permits FiledTarget, FiledOutcome {

    Statement statement();

    default String id() {
        return statement().id();
    }
}
