package org.duixian.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list, and where it goes on. */
record ListView<T>(List<T> data, PageView page) implements Listed {

    /** {@code next} is null on the last page. */
    @Schema(name = "Page")
    record PageView(
            @Schema(examples = "50") int limit,
            @Schema(nullable = true, description = "The cursor of the next page; null on the last") String next) {
    }
}
