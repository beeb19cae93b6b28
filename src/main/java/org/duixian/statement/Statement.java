package org.duixian.statement;

import java.util.List;

import org.duixian.measure.Measure;

/** A target or an outcome: one subject, one measured thing. */
public sealed interface Statement permits Target, Outcome {

    StatementHead head();

    /** What it says of its subject, first the main measure; never empty. */
    List<Measure> measures();

    default String id() {
        return head().id();
    }

    default Item item() {
        return head().item();
    }

    default Subject subject() {
        return head().subject();
    }

    default Evidence evidence() {
        return head().evidence();
    }
}
