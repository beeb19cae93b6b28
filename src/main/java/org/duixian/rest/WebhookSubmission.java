package org.duixian.rest;

import java.util.List;

import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook that is wanted. */
@Schema(name = "WebhookSubmission", requiredProperties = "url")
record WebhookSubmission(
        @Schema(description = "Where messages are posted to; https, and not in a private network unless the installation allows that", examples = "https://hooks.example.org/duixian") String url,
        @Schema(description = "Only changes of these districts, at most 100; all where left out", examples = "440105") List<String> districts,
        @Schema(description = "Only changes of this part of the reports") Category category,
        @Schema(description = "What it is for, at most 500 characters", examples = "数据看板") String description) {
}
