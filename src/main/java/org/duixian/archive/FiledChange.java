package org.duixian.archive;

import java.time.Instant;
import java.util.Optional;

import org.duixian.assessment.Agreement;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;

/**
 * What changed of one item at one moment.
 *
 * @param version of the data, with which it changed; changes of one version came together
 * @param at when
 * @param cause why
 * @param subject id of the report, decision or reply that it came with; none of what was there before changes were counted
 * @param item id of the item
 * @param kind what happened to it
 * @param before how it stood; none of what is new
 * @param after how it stands since; none of what is gone
 */
public record FiledChange(long version, Instant at, String district, Cause cause, Optional<String> subject, String item,
        Kind kind, Optional<Standing> before, Optional<Standing> after) {

    /** What happened to an item. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        /** A government replied to it; it stands as it stood. */
        REPLIED
    }

    /** How it stands, or stood last. */
    public Standing standing() {
        return after.or(() -> before).orElseThrow();
    }

    /** How an item stands. */
    public record Standing(int year, Category category, String title, Optional<Status> status, Optional<Reason> reason,
            int targets, int judged, Optional<String> claim, Optional<Agreement> agreement) {

        static Standing of(StoredItem stored) {
            return new Standing(stored.year, Codes.read(Category.class, stored.category), stored.title,
                    Codes.readOptional(Status.class, stored.status), Codes.readOptional(Reason.class, stored.reason),
                    stored.targets, stored.judged, Optional.ofNullable(stored.claimWords),
                    Codes.readOptional(Agreement.class, stored.agreement));
        }
    }
}
