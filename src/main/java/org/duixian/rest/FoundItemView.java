package org.duixian.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An item in a list, with the places of the words that were looked for. */
@Schema(name = "FoundItem", description = "An item in a list, with the places of the words that were looked for")
record FoundItemView(
        @JsonUnwrapped ItemView item,
        @Schema(nullable = true, description = "Where the words of q stand, five places at most; null without q") List<HighlightView> highlights) {
}
