package org.duixian.rest;

import org.duixian.statement.Item;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The item that a statement belongs to. */
@Schema(name = "ItemReference", description = "The item that a statement belongs to")
record ItemReferenceView(
        @Schema(examples = "440105-2018-livelihood-02") String id,
        @Schema(nullable = true, description = "Its number in the list of livelihood items", examples = "2") Integer number,
        @Schema(examples = "就业保障") String title) {

    static ItemReferenceView of(Item item) {
        return new ItemReferenceView(item.id(), item.number().isPresent() ? item.number().getAsInt() : null, item.title());
    }
}
