package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import org.duixian.statement.Outcome;

/**
 * An outcome with the targets it answers.
 *
 * @param outcome what was reported
 * @param links the links that lead to it; empty where it answers no target
 * @param review what a reviewer made of it
 */
public record FiledOutcome(Outcome outcome, List<FiledLink> links, Optional<Review> review) implements FiledStatement {

    public FiledOutcome {
        links = List.copyOf(links);
    }

    @Override
    public Outcome statement() {
        return outcome;
    }
}
