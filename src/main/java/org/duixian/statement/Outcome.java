package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.measure.Measure;

/** What was reported to have come of it, and the report's own verdict where it gives one. */
public record Outcome(StatementHead head, List<Measure> measures, Optional<Claim> claim) implements Statement {

    public Outcome {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("an outcome says something: " + head.id());
        }
    }
}
