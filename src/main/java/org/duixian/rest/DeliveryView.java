package org.duixian.rest;

import java.time.Instant;

import org.duixian.following.Delivery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One attempt to deliver a message. */
@Schema(name = "Delivery", description = "One attempt to deliver a message")
record DeliveryView(
        @Schema(examples = "0b1de9d6-6a0f-4a4e-8a52-0c7c3a2f9b11") String id,
        @Schema(description = "webhook-id of the message, the same in all attempts", examples = "msg_2f1c9d6e-1d0a-4a7e-9a52-5c7c3a2f9b20") String message,
        @Schema(description = "How many changes it tells; none, if it is a ping", examples = "12") int changes,
        @Schema(nullable = true, description = "Version of the data, of the first change told", examples = "7") Long firstVersion,
        @Schema(nullable = true, description = "Of the last change told", examples = "8") Long lastVersion,
        @Schema(description = "The first is 1", examples = "1") int attempt,
        Instant at,
        @Schema(description = "How long it took, in milliseconds", examples = "41") long tookMillis,
        @Schema(nullable = true, description = "What the receiver answered; null where it did not", examples = "204") Integer statusCode,
        @Schema(nullable = true, description = "Why it failed; null where it did not") String error,
        @Schema(nullable = true, description = "When the message was to be sent again") Instant nextAttempt) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(delivery.id(), delivery.message(), delivery.changes(), delivery.firstVersion().orElse(null),
                delivery.lastVersion().orElse(null), delivery.attempt(), delivery.at(), delivery.took().toMillis(),
                delivery.status().orElse(null), delivery.error().orElse(null), delivery.nextAttempt().orElse(null));
    }
}
