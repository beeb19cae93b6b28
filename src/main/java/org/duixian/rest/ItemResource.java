package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.FiledItem;
import org.duixian.archive.ItemArchive;
import org.duixian.archive.ReplyArchive;
import org.duixian.archive.SignalArchive;
import org.duixian.archive.Viewpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people ask about: what was promised, and what became of it. */
@Path("/api/v1/items")
@Tag(name = "Items")
class ItemResource {

    private final ItemArchive archive;
    private final ReplyArchive replies;
    private final SignalArchive signals;
    private final Viewpoints viewpoints;
    private final Lists lists;
    private final Voice voice;
    private final Highlights highlights;
    private final Facets facets;

    ItemResource(ItemArchive archive, ReplyArchive replies, SignalArchive signals, Viewpoints viewpoints, Lists lists,
            Voice voice, Highlights highlights, Facets facets) {
        this.facets = facets;
        this.highlights = highlights;
        this.archive = archive;
        this.replies = replies;
        this.signals = signals;
        this.viewpoints = viewpoints;
        this.lists = lists;
        this.voice = voice;
    }

    @GET
    @Operation(operationId = "listItems", summary = "List items with their verdicts")
    public ItemListView list(@BeanParam ItemQuestion question, @BeanParam ViewpointQuestion from,
            @BeanParam PageQuestion page, UriInfo asked) {
        Viewpoint viewpoint = viewpoints.of(from);
        ListView<FoundItemView> found = lists.of(
                archive.find(question.toQuery(), question.order(), lists.pageOf(page, asked), viewpoint), page, asked,
                item -> highlights.to(ItemView.of(item, voice), item, question.words));
        return new ItemListView(found.data(), found.page(), facets.of(question.facets, question.toQuery(), viewpoint));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getItem", summary = "Get an item with its targets, outcomes, links, verdicts, quotes, other years and signals")
    public WholeItemView get(
            @PathParam("id") @Parameter(description = "Id of the item", example = "440105-2017-livelihood-07") String id,
            @BeanParam ViewpointQuestion from, @BeanParam FieldsQuestion fields) {
        Viewpoint viewpoint = viewpoints.of(from);
        FiledItem item = archive.get(id, viewpoint);
        return WholeItemView.of(item, new WholeItemView.Around(replies.to(id, viewpoint), archive.otherYears(item, viewpoint),
                signals.thread(id, viewpoint), signals.ofItem(id, viewpoint)), voice);
    }
}
