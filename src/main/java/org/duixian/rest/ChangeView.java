package org.duixian.rest;

import java.time.Instant;

import org.duixian.archive.Cause;
import org.duixian.archive.FiledChange;
import org.duixian.assessment.Agreement;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed of one item at one moment. */
@Schema(name = "Change", description = "What changed of one item at one moment")
record ChangeView(
        @Schema(description = "Version of the data; changes of one version came together", examples = "7") long version,
        Instant at,
        @Schema(description = "Why: a report was filed, a reviewer decided, a government replied") Cause cause,
        @Schema(nullable = true, description = "Id of the report, the decision or the reply", examples = "440105-2018-work_report") String subject,
        FiledChange.Kind kind,
        @Schema(examples = "440105-2017-livelihood-07") String item,
        @Schema(examples = "440105") String district,
        @Schema(examples = "2017") int year,
        Category category,
        @Schema(examples = "公共教育") String title,
        @Schema(nullable = true, description = "How it stood; null of what is new") StandingView before,
        @Schema(nullable = true, description = "How it stands since; null of what is gone") StandingView after) {

    static ChangeView of(FiledChange change) {
        FiledChange.Standing standing = change.standing();
        return new ChangeView(change.version(), change.at(), change.cause(), change.subject().orElse(null), change.kind(),
                change.item(), change.district(), standing.year(), standing.category(), standing.title(),
                change.before().map(StandingView::of).orElse(null), change.after().map(StandingView::of).orElse(null));
    }

    /** How an item stands. */
    @Schema(name = "Standing", description = "How an item stands")
    record StandingView(
            @Schema(nullable = true) Status status,
            @Schema(nullable = true) Reason reasonCode,
            @Schema(examples = "5") int targets,
            @Schema(examples = "5") int judged,
            @Schema(nullable = true) String claim,
            @Schema(nullable = true) Agreement agreement) {

        static StandingView of(FiledChange.Standing standing) {
            return new StandingView(standing.status().orElse(null), standing.reason().orElse(null), standing.targets(),
                    standing.judged(), standing.claim().orElse(null), standing.agreement().orElse(null));
        }
    }
}
