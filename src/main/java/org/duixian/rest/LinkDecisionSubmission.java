package org.duixian.rest;

import java.util.Optional;

import org.duixian.archive.Ruling;
import org.duixian.archive.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer decides on a link. */
@Schema(name = "LinkDecisionSubmission", requiredProperties = { "decision", "reason" })
record LinkDecisionSubmission(
        @Schema(description = "confirm: it holds; reject: it does not; correct: another outcome answers the target; withdraw: the last decision is taken back") Ruling decision,
        @Schema(description = "Why, in 1 to 2000 characters", examples = "两处说的是同一项工程") String reason,
        @Schema(description = "Id of the other outcome, of the target's district and year; with correct, and only there", examples = "440105-2017-livelihood-07-work_report-o6") String outcome) {

    static final int LONGEST_REASON = 2000;
    static final int LONGEST_ID = 200;

    static LinkDecisionSubmission in(String body) {
        SentObject sent = SentObject.in(body, "decision", "reason", "outcome");
        Optional<Ruling> ruling = sent.neededCode("decision", Ruling.class);
        String reason = sent.needed("reason", LONGEST_REASON);
        boolean corrects = ruling.filter(Ruling.CORRECT::equals).isPresent();
        if (ruling.isPresent() && !corrects && sent.has("outcome")) {
            sent.refuse("outcome", "is only named with the decision correct");
        }
        String outcome = corrects ? sent.needed("outcome", LONGEST_ID) : null;
        sent.check();
        return new LinkDecisionSubmission(ruling.orElseThrow(), reason, outcome);
    }

    Word word(String by, IfMatch seen) {
        return new Word(decision, reason, by, seen.kept());
    }
}
