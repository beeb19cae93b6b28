package org.duixian.rest;

import java.math.BigDecimal;

import org.duixian.archive.FiledLink;
import org.duixian.linking.Link;
import org.duixian.linking.LinkRuleName;
import org.duixian.linking.LinkState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target and an outcome that answers it. */
@Schema(name = "Link", description = "A target and an outcome that answers it")
record LinkView(
        String id,
        @Schema(examples = "440105-2018-livelihood-02-work_report-t3") String target,
        @Schema(examples = "440105-2017-livelihood-02-work_report-o3") String outcome,
        @Schema(description = "By what it was found") LinkRuleName method,
        @Schema(description = "0 to 1", examples = "0.98") BigDecimal confidence,
        @Schema(description = "Only accepted and confirmed links are judged") LinkState state,
        @Schema(description = "What agreed, in a few words") String reason,
        @Schema(nullable = true, description = "The machine's own answer; null where only a reviewer saw the link") LinkState machineState,
        @Schema(nullable = true, description = "The reviewer's word it stands by") DecisionView decision) {

    static LinkView of(FiledLink filed) {
        Link link = filed.link();
        return new LinkView(filed.id(), link.target(), link.outcome(), link.rule(), link.confidence(), link.state(),
                link.reason(), filed.machine().orElse(null), filed.decision().map(DecisionView::of).orElse(null));
    }
}
