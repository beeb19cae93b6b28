package org.duixian.archive;

import java.util.List;

import org.duixian.assessment.Assessment;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/**
 * The verdict on a target as it is and as another method would have it.
 *
 * @param kept the verdict as it was reached
 * @param other what the other method gives for the same statements and links
 * @param evidence the target and the outcomes that either rests on; empty where both say the same
 */
public record ComparedVerdict(Target target, Assessment kept, Assessment other, List<Statement> evidence) {

    public ComparedVerdict {
        evidence = List.copyOf(evidence);
    }

    /** Whether the other method says something else of the target, be it only why. */
    public boolean flips() {
        return kept.status() != other.status() || !kept.reason().equals(other.reason());
    }

    ComparedVerdict with(List<Statement> others) {
        return new ComparedVerdict(target, kept, other, others);
    }
}
