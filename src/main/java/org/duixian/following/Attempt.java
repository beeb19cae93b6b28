package org.duixian.following;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of sending a message once.
 *
 * @param status what the receiver answered
 * @param error why there was no answer
 * @param retryAfter how long the receiver wants to be left alone
 */
record Attempt(Instant at, Duration took, Optional<Integer> status, Optional<String> error, Optional<Duration> retryAfter) {

    private static final int GONE = 410;

    boolean succeeded() {
        return status.isPresent() && status.get() / 100 == 2;
    }

    boolean isUnwanted() {
        return status.isPresent() && status.get() == GONE;
    }

    /** Why it failed; empty if it did not. */
    Optional<String> failure() {
        return succeeded() ? Optional.empty() : error.or(() -> status.map(code -> "the receiver answered " + code));
    }
}
