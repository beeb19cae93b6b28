package org.duixian.signal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duixian.statement.Evidence;
import org.duixian.statement.Statement;

/**
 * What is known of one district.
 *
 * @param statements all that stand, of the years looked at and those around them
 * @param plans the reports that set targets
 * @param answered ids of the targets that an outcome answers, or a claim on their item or its whole list
 * @param texts asked only where silence is to be proven
 */
public record DistrictRecord(List<Statement> statements, List<Plan> plans, Set<String> answered,
        Texts texts) {

    public DistrictRecord {
        statements = List.copyOf(statements);
        plans = List.copyOf(plans);
        answered = Set.copyOf(answered);
    }

    /**
     * A report that sets targets.
     *
     * @param type by its code; a report is followed by one of its own type
     */
    public record Plan(String report, String type, int targetYear) {
    }

    /** The words of reports. */
    @FunctionalInterface
    public interface Texts {

        /** The repaired text of a report; from where that evidence of it stands, if any is given. */
        String of(String report, Optional<Evidence> from);
    }
}
