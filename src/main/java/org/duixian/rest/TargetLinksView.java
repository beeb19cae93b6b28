package org.duixian.rest;

import java.util.List;

import org.duixian.archive.ReviewedLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that answers one target, or was said to. */
@Schema(name = "TargetLinks", description = "All that answers one target, or was said to")
record TargetLinksView(
        List<ReviewedLinkView> data,
        @Schema(description = "What a decision sends as If-Match") String etag) implements Tagged {

    static TargetLinksView of(List<ReviewedLink> links) {
        List<ReviewedLinkView> data = links.stream().map(ReviewedLinkView::of).toList();
        return new TargetLinksView(data, OwnTags.of(new TargetLinksView(data, "")));
    }

    @Override
    public String content() {
        return "links " + data;
    }
}
