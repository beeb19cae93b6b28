package org.duixian.rest;

import java.time.Instant;
import java.util.List;

import org.duixian.following.WantedWebhook;
import org.duixian.following.Webhook;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is told of changes, without the secret. */
@Schema(name = "Webhook", description = "Who is told of changes, without the secret")
record WebhookView(
        @Schema(examples = "6f0d6f0e-5d0c-4a58-9d0c-3f0f3c1b7a52") String id,
        @Schema(examples = "https://hooks.example.org/duixian") String url,
        @Schema(description = "Only of these; of all where empty", examples = "440105") List<String> districts,
        @Schema(nullable = true) Category category,
        @Schema(nullable = true, examples = "数据看板") String description,
        @Schema(description = "failing: the last attempt failed, there will be another; disabled: nothing is sent until it is resumed") Webhook.State state,
        @Schema(nullable = true, description = "Why the last attempt failed") String reason,
        Instant created,
        @Schema(description = "The name of the key that made it") String createdBy,
        @Schema(description = "Version of the data, up to which it has been told", examples = "7") long version,
        @Schema(nullable = true, description = "When a message that failed is sent again") Instant nextAttempt) {

    static WebhookView of(Webhook webhook) {
        WantedWebhook wanted = webhook.wanted();
        return new WebhookView(webhook.id(), wanted.url(), wanted.districts(), wanted.category().orElse(null),
                wanted.description().orElse(null), webhook.state(), webhook.reason().orElse(null), webhook.createdAt(),
                webhook.createdBy(), webhook.version(), webhook.nextAttempt().orElse(null));
    }
}
