package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.FiledItem;
import org.duixian.archive.ItemArchive;
import org.duixian.archive.ItemQuery;
import org.duixian.archive.Order;
import org.duixian.archive.Page;
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

    ItemResource(ItemArchive archive, ReplyArchive replies, SignalArchive signals, Viewpoints viewpoints, Lists lists,
            Voice voice, Highlights highlights) {
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
    public ListView<FoundItemView> list(@BeanParam ItemQuestion question, @BeanParam ViewpointQuestion from,
            @BeanParam PageQuestion page, UriInfo asked) {
        Viewpoint viewpoint = viewpoints.of(from);
        return lists.of(archive.find(question.toQuery(), question.order(), lists.pageOf(page, asked), viewpoint), page, asked,
                item -> highlights.to(ItemView.of(item, voice), item, question.words));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getItem", summary = "Get an item with its targets, outcomes, links, verdicts, quotes, other years and signals")
    public WholeItemView get(
            @PathParam("id") @Parameter(description = "Id of the item", example = "440105-2017-livelihood-07") String id,
            @BeanParam ViewpointQuestion from) {
        Viewpoint viewpoint = viewpoints.of(from);
        FiledItem item = archive.get(id, viewpoint);
        return WholeItemView.of(item, new WholeItemView.Around(replies.to(id, viewpoint), otherYearsOf(item, viewpoint),
                signals.thread(id, viewpoint), signals.ofItem(id, viewpoint)), voice);
    }

    // An indicator is the same over the years by its code, a livelihood item by its title; a sentence of the plan is not.
    private List<FiledItem> otherYearsOf(FiledItem item, Viewpoint viewpoint) {
        if (item.indicator().isEmpty() && item.item().number().isEmpty()) {
            return List.of();
        }
        Optional<String> title = item.indicator().isPresent() ? Optional.empty() : Optional.of(item.item().title());
        ItemQuery sameThing = new ItemQuery(List.of(item.district()), Wanted.number(null),
                Optional.of(item.item().category()), Optional.empty(), item.indicator(), Optional.empty(), title);
        return archive.find(sameThing, Order.NEWEST, Page.first(Page.MOST), viewpoint).data().stream()
                .filter(other -> other.year() != item.year() && other.indicator().equals(item.indicator()))
                .filter(other -> title.isEmpty() || other.item().title().equals(title.get()))
                .toList();
    }
}
