package org.duixian.rest;

import java.time.Instant;

import org.duixian.archive.FiledDecision;
import org.duixian.archive.FiledDecision.Validity;
import org.duixian.archive.Ruling;
import org.duixian.archive.Stand;
import org.duixian.assessment.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision in the log: what was said before, what is said since, who decided it, when and why. */
@Schema(name = "Correction", description = "A reviewer's decision: what was said before, what is said since, by whom, when, and why")
record CorrectionView(
        @Schema(examples = "440105-2017-decision-0f3a92c41b7d") String id,
        Instant at,
        @Schema(description = "The reviewer's name", examples = "王编辑") String by,
        Ruling decision,
        @Schema(examples = "两处说的是同一项工程") String reason,
        @Schema(examples = "440105") String district,
        @Schema(description = "The year of the target, or of the statement as it stood", examples = "2017") int year,
        @Schema(examples = "440105-2017-livelihood-07") String item,
        @Schema(nullable = true, description = "Id of the link decided on") String link,
        @Schema(nullable = true, description = "Its target") String target,
        @Schema(nullable = true, description = "Its outcome") String outcome,
        @Schema(nullable = true, description = "The outcome that was put in its place") String correctedTo,
        @Schema(nullable = true, description = "Id of the statement decided on") String statement,
        StandView before,
        StandView after,
        @Schema(description = "Whether it counts now; what no longer applies counts again when its statements return") Validity validity) {

    static CorrectionView of(FiledDecision filed) {
        FiledDecision.Matter matter = filed.matter();
        return new CorrectionView(filed.id(), filed.at(), filed.word().by(), filed.word().ruling(), filed.word().reason(),
                filed.district(), filed.year(), filed.item(), matter.link().orElse(null), matter.target().orElse(null),
                matter.outcome().orElse(null), matter.named().orElse(null), matter.statement().orElse(null),
                StandView.of(filed.before()), StandView.of(filed.after()), filed.validity());
    }

    /** How a matter stood before a decision, or stands after it. */
    @Schema(name = "Stand", description = "How a matter stood before a decision, or stood right after it")
    record StandView(
            @Schema(nullable = true, description = "State of the link (null where there was none) or of the statement: as_read, confirmed, corrected, rejected", examples = "suggested") String state,
            @Schema(nullable = true, description = "The outcome of the link") String outcome,
            @Schema(nullable = true, description = "The verdict on the target concerned") Status status,
            @Schema(nullable = true, description = "What the statement says") ContentView content) {

        static StandView of(Stand stand) {
            return new StandView(stand.state().orElse(null), stand.outcome().orElse(null), stand.status().orElse(null),
                    stand.content().map(ContentView::of).orElse(null));
        }
    }
}
