package org.duixian.document;

import java.util.List;
import java.util.Optional;

/**
 * The head of a report, or what is missing for it.
 *
 * @param head there exactly if nothing is missing
 * @param missing what neither the text nor its sender says, or what the sender says and nobody knows
 */
public record HeadReading(Optional<ReportHead> head, List<Missing> missing) {

    public HeadReading {
        missing = List.copyOf(missing);
        if (head.isPresent() != missing.isEmpty()) {
            throw new IllegalArgumentException("a head is read or something is missing: " + missing);
        }
    }

    static HeadReading of(ReportHead head) {
        return new HeadReading(Optional.of(head), List.of());
    }

    static HeadReading without(List<Missing> missing) {
        return new HeadReading(Optional.empty(), missing);
    }

    /**
     * One thing that is missing or wrong.
     *
     * @param field the metadata field that would supply it: district, type, targetYear, outcomeYear
     * @param reason a sentence for the sender
     */
    public record Missing(String field, String reason) {
    }
}
