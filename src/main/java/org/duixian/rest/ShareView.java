package org.duixian.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.duixian.assessment.Shares;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share with all that it is a share of. */
@Schema(name = "Share", description = "A share with its numerator, its denominator, and what it says nothing of")
record ShareView(
        @Schema(description = "met_of_all: met or exceeded, of all targets; met_of_judged: of those that could be judged; answered: answered in any way, of those whose report is here") Shares.ShareName name,
        @Schema(examples = "42") int numerator,
        @Schema(examples = "120") int denominator,
        @Schema(nullable = true, description = "0 to 1; null where there is nothing to be a share of", examples = "0.35") BigDecimal share,
        @Schema(description = "Whether what is left out stands in the denominator all the same") boolean leftOutCounts,
        List<LeftOutCountView> leftOut) {

    static List<ShareView> all(List<Shares.Share> shares) {
        return shares.stream().map(ShareView::of).toList();
    }

    private static ShareView of(Shares.Share share) {
        BigDecimal part = share.denominator() == 0 ? null
                : new BigDecimal(share.numerator()).divide(new BigDecimal(share.denominator()), 4, RoundingMode.HALF_UP);
        return new ShareView(share.name(), share.numerator(), share.denominator(), part, share.leftOutCounts(),
                Shares.kinds().stream().filter(share.leftOut()::containsKey)
                        .map(kind -> new LeftOutCountView(kind, share.leftOut().get(kind))).toList());
    }

    /** How many were left out, and why. */
    @Schema(name = "LeftOutCount", description = "Of how many a share says nothing, and why")
    record LeftOutCountView(Shares.LeftOutKind kind, int targets) {
    }
}
