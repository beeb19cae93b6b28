package org.duixian.rest;

import java.util.List;

import org.duixian.archive.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a statement says. */
@Schema(name = "Content", description = "What a statement says")
record ContentView(
        @Schema(examples = "2017") int year,
        @Schema(examples = "城镇新增就业") String subject,
        @Schema(nullable = true, examples = "new_urban_jobs") String indicator,
        List<MeasureView> measures) {

    static ContentView of(Content content) {
        return new ContentView(content.year(), content.subject(), content.indicator().orElse(null), content.measures().stream()
                .map(said -> MeasureView.of(said.row(), said.firmness().orElse(null))).toList());
    }
}
