package org.duixian.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * A reviewer's word on a link or on a statement, as it is kept.
 *
 * @param year the year of the target, or of the statement
 * @param item id of the item concerned
 * @param matter what was decided on
 * @param before how it stood
 * @param after how it stood then
 * @param validity whether it counts now
 */
public record FiledDecision(String id, String district, int year, String item, Matter matter, Word word, Instant at,
        Stand before, Stand after, Validity validity) {

    /**
     * What was decided on: a link with its target and outcome, or a statement.
     *
     * @param named id of the outcome that a reviewer put in the place of the machine's
     */
    public record Matter(Optional<String> link, Optional<String> target, Optional<String> outcome, Optional<String> named,
            Optional<String> statement) {
    }

    /** Whether a decision counts. */
    public enum Validity {
        /** It is what is judged by. */
        IN_FORCE,
        /** A later decision took its place. */
        SUPERSEDED,
        /** It was taken back. */
        WITHDRAWN,
        /** What it was taken on is not in the reports as they are now; it counts again when that returns. */
        NO_LONGER_APPLIES
    }
}
