package org.duixian.rest;

import org.duixian.statement.ClaimLevel;
import org.duixian.statement.ItemClaim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report's own verdict on a whole item. */
@Schema(name = "Claim", description = "A report's own verdict on a whole item")
record ItemClaimView(
        ClaimLevel level,
        @Schema(examples = "基本完成年度目标") String words,
        @Schema(description = "Whether one sentence covers the whole list") boolean blanket,
        EvidenceView evidence) {

    static ItemClaimView of(ItemClaim claim) {
        return new ItemClaimView(claim.claim().level(), claim.claim().words(), claim.blanket(),
                EvidenceView.of(claim.evidence()));
    }
}
