package org.duixian.rest;

import org.duixian.archive.ReviewedStatement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A statement with all that a reviewer needs to decide on it. */
@Schema(name = "ReviewedStatement", description = "A statement with all that is needed to decide on it")
record ReviewedStatementView(
        @JsonUnwrapped QuotedView statement,
        @Schema(description = "What a decision sends as If-Match") String etag) implements Tagged {

    static ReviewedStatementView of(ReviewedStatement filed) {
        QuotedView statement = QuotedView.of(filed.statement(), filed.report());
        return new ReviewedStatementView(statement, OwnTags.of(new ReviewedStatementView(statement, "")));
    }

    @Override
    public String content() {
        return statement.toString();
    }
}
