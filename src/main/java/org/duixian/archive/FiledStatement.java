package org.duixian.archive;

import java.util.Optional;

import org.duixian.statement.Statement;

/** A target or an outcome as it is kept. */
public sealed interface FiledStatement permits FiledTarget, FiledOutcome {

    Statement statement();

    /** What a reviewer made of it, if one said anything of it. */
    Optional<Review> review();

    default String id() {
        return statement().id();
    }
}
