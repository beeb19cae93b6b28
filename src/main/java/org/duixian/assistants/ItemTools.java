package org.duixian.assistants;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.duixian.archive.FiledItem;
import org.duixian.archive.ItemArchive;
import org.duixian.archive.ItemNotFoundException;
import org.duixian.archive.ItemQuery;
import org.duixian.archive.Order;
import org.duixian.archive.Page;
import org.duixian.archive.Slice;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;

/** What was promised, and what became of it. */
@Singleton
class ItemTools {

    private static final int MOST_ITEMS = 20;

    private final ItemArchive archive;
    private final Districts districts;
    private final Wordings wordings;
    private final Answer answer;

    ItemTools(ItemArchive archive, Districts districts, Wordings wordings, Answer answer) {
        this.archive = archive;
        this.districts = districts;
        this.wordings = wordings;
        this.answer = answer;
    }

    // A tool has as many parameters as its clients may give arguments.
    @Tool(name = "search_items", title = "Search items", description = "Search what governments promised and what became of it. Every argument narrows; without any, the first items are listed.", annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse search(
            @ToolArg(description = "Chinese characters that stand in the title, a subject or a quote, such as 招聘会", required = false) String q,
            @ToolArg(description = "Six-digit codes; items of any of them", required = false) List<String> districts,
            @ToolArg(description = "The year that was promised for", required = false) Integer year,
            @ToolArg(description = "headline, livelihood or work", required = false) String category,
            @ToolArg(description = "exceeded, met, mostly_met, not_met, in_progress, not_comparable, not_reported or awaiting_report", required = false) String status,
            @ToolArg(description = "How many at most, 1 to 20", defaultValue = "10") int limit,
            @ToolArg(description = Described.LANGUAGE, required = false) String language) {
        Wording wording = wordings.in(language);
        ItemQuery query = new ItemQuery(districts == null ? List.of() : codes(districts),
                year == null ? OptionalInt.empty() : OptionalInt.of(Argument.year("year", year)),
                new Argument("category", category).oneOf(Category.class), new Argument("status", status).oneOf(Status.class),
                Optional.empty(), Optional.empty(), Optional.ofNullable(q).map(words -> new Argument("q", words).words()));
        Slice<FiledItem> found = archive.find(query, Order.DISTRICT,
                Page.first(Argument.within("limit", limit, 1, MOST_ITEMS)));
        ItemsView view = ItemsView.of(found, wording);
        return answer.of(view.items().isEmpty() ? wording.either("没有找到。", "Nothing was found.")
                : view.items().stream().map(ItemView::line).collect(Collectors.joining("\n")), view);
    }

    @Tool(name = "get_item", title = "Get an item", description = "One item whole: its targets with their verdicts explained, the outcomes and links that answer them, and the quotes all of it rests on.", annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse get(
            @ToolArg(description = "Id of the item, such as 440105-2017-livelihood-07; search_items finds it") String id,
            @ToolArg(description = Described.LANGUAGE, required = false) String language) {
        Wording wording = wordings.in(language);
        WholeItemView view = WholeItemView.of(found(new Argument("id", id).id("440105-2017-livelihood-07")), wording);
        return answer.of(view.item().line(), view);
    }

    private FiledItem found(String id) {
        try {
            return archive.get(id);
        } catch (ItemNotFoundException missing) {
            throw Argument.refused("id", missing.getMessage() + "; search_items finds the ids");
        }
    }

    private List<String> codes(List<String> asked) {
        Argument.within("districts", asked.size(), 0, MOST_ITEMS);
        return asked.stream().map(code -> districts.coded("districts", code).code()).toList();
    }
}
