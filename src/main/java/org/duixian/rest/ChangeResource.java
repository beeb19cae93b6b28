package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.ChangeArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed, for who keeps a copy. */
@Path("/api/v1/changes")
@Tag(name = "Changes")
class ChangeResource {

    private final ChangeArchive archive;
    private final Lists lists;

    ChangeResource(ChangeArchive archive, Lists lists) {
        this.archive = archive;
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "List what changed of items, the oldest first", description = "page.next is never null: where nothing follows, the page is empty, and its cursor asks later for what will have changed by then. Each change comes once, in the order in which it was made")
    public ListView<ChangeView> list(@BeanParam ChangeQuestion question, @BeanParam PageQuestion page, UriInfo asked) {
        return lists.of(archive.since(question.toQuery(), lists.pageOf(page, asked)), page, asked, ChangeView::of);
    }
}
