package org.duixian.rest;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A part of a list of items, and how the whole list divides. */
@Schema(name = "ItemList", description = "A part of a list of items, and how the whole list divides")
record ItemListView(
        List<FoundItemView> data,
        ListView.PageView page,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "By facet asked for: its values with the number of items under all other filters, the most frequent first, 100 at most; left out where none was asked for") Map<String, List<FacetValueView>> facets)
        implements
            Listed {

    /** One value of a facet. */
    @Schema(name = "FacetValue")
    record FacetValueView(
            @Schema(examples = "mostly_met") String value,
            @Schema(description = "What it is called in the language asked for", examples = "部分完成") String label,
            @Schema(examples = "12") long items) {
    }
}
