package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.LinkArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which outcome answers which target; what is only suggested waits for a reviewer. */
@Path("/api/v1/links")
@Tag(name = "Links")
class LinkResource {

    private final LinkArchive archive;
    private final Lists lists;

    LinkResource(LinkArchive archive, Lists lists) {
        this.archive = archive;
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listLinks", summary = "List links from targets to outcomes, with both quotes; those suggested are the review queue")
    public ListView<ReviewedLinkView> list(@BeanParam LinkQuestion question, @BeanParam PageQuestion page, UriInfo asked) {
        return lists.of(archive.find(question.toQuery(), lists.pageOf(page, asked)), page, asked, ReviewedLinkView::of);
    }
}
