package org.duixian.following;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to deliver a message.
 *
 * @param message id of the message, the same in all attempts
 * @param changes how many it tells; none, if it is a ping
 * @param firstVersion of the data, of the first change told
 * @param attempt the first is 1
 * @param status what the receiver answered, if it did
 * @param error why it failed, if it did
 */
public record Delivery(String id, String message, int changes, Optional<Long> firstVersion, Optional<Long> lastVersion,
        int attempt, Instant at, Duration took, Optional<Integer> status, Optional<String> error,
        Optional<Instant> nextAttempt) {

    static Delivery of(StoredDelivery stored) {
        return new Delivery(stored.deliveryId, stored.messageId, stored.changes, Optional.ofNullable(stored.firstVersion),
                Optional.ofNullable(stored.lastVersion), stored.attempt, stored.at, Duration.ofMillis(stored.tookMillis),
                Optional.ofNullable(stored.statusCode), Optional.ofNullable(stored.error),
                Optional.ofNullable(stored.nextAttempt));
    }
}
