package org.duixian.rest;

import org.duixian.archive.Ruling;
import org.duixian.archive.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An outcome that a reviewer names for a target. */
@Schema(name = "NamedOutcomeSubmission", requiredProperties = { "outcome", "reason" })
record NamedOutcomeSubmission(
        @Schema(description = "Id of an outcome of the target's district and year", examples = "440105-2017-livelihood-07-work_report-o6") String outcome,
        @Schema(description = "Why, in 1 to 2000 characters", examples = "完成情况写在另一处") String reason) {

    static NamedOutcomeSubmission in(String body) {
        SentObject sent = SentObject.in(body, "outcome", "reason");
        NamedOutcomeSubmission named = new NamedOutcomeSubmission(sent.needed("outcome", LinkDecisionSubmission.LONGEST_ID),
                sent.needed("reason", LinkDecisionSubmission.LONGEST_REASON));
        sent.check();
        return named;
    }

    Word word(String by, IfMatch seen) {
        return new Word(Ruling.CONFIRM, reason, by, seen.kept());
    }
}
