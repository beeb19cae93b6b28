package org.duixian.rest;

import org.duixian.archive.Review;
import org.duixian.archive.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer made of a statement, and what the machine had read. */
@Schema(name = "Review", description = "What a reviewer made of a statement, and what the machine reads in it")
record ReviewView(
        @Schema(description = "A rejected statement is neither linked nor judged") ReviewState state,
        @Schema(description = "What the machine reads in it") ContentView asRead,
        DecisionView decision) {

    static ReviewView of(Review review) {
        return new ReviewView(review.state(), ContentView.of(review.asRead()), DecisionView.of(review.decision()));
    }
}
