package org.duixian.rest;

import java.util.List;

import org.duixian.archive.Highlight;
import org.duixian.archive.SearchField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where the words that were looked for stand. */
@Schema(name = "Highlight", description = "A place where the words that were looked for stand")
record HighlightView(
        SearchField field,
        @Schema(nullable = true, description = "The statement whose subject or quote it is; null for the title of the item", examples = "440105-2018-livelihood-02-work_report-t3") String statement,
        @Schema(description = "The whole field, as it is served", examples = "城镇新增就业") String text,
        @Schema(description = "Where in that text it begins, in UTF-16 units", examples = "4") int start,
        @Schema(description = "Where it ends, exclusive", examples = "6") int end) {

    static List<HighlightView> of(List<Highlight> highlights) {
        return highlights.stream().map(highlight -> new HighlightView(highlight.field(), highlight.statement().orElse(null),
                highlight.text(), highlight.place().start(), highlight.place().end())).toList();
    }
}
