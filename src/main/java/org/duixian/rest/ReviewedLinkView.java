package org.duixian.rest;

import org.duixian.archive.ReviewedLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A link with all that a reviewer needs to decide on it. */
@Schema(name = "ReviewedLink", description = "A link with all that is needed to decide on it")
record ReviewedLinkView(
        @JsonUnwrapped LinkView link,
        @Schema(description = "What the target says, and where") QuotedView promised,
        @Schema(description = "What the outcome says, and where") QuotedView reported,
        @Schema(description = "What a decision sends as If-Match") String etag) implements Tagged {

    static ReviewedLinkView of(ReviewedLink filed) {
        ReviewedLinkView untagged = new ReviewedLinkView(LinkView.of(filed.link()),
                QuotedView.of(filed.target(), filed.targetReport()), QuotedView.of(filed.outcome(), filed.outcomeReport()), "");
        return new ReviewedLinkView(untagged.link, untagged.promised, untagged.reported, OwnTags.of(untagged));
    }

    @Override
    public String content() {
        return link + "\n" + promised + "\n" + reported;
    }
}
