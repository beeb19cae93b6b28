package org.duixian.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A target or an outcome in a list, with the places of the words that were looked for. */
@Schema(name = "FoundStatement", description = "A target or an outcome in a list, with the places of the words that were looked for")
record FoundStatementView(
        @JsonUnwrapped StatementView statement,
        @Schema(nullable = true, description = "Where the words of q stand, five places at most; null without q") List<HighlightView> highlights) {
}
