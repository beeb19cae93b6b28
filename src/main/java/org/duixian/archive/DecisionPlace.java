package org.duixian.archive;

import java.time.DateTimeException;
import java.time.Instant;

/** A place in the list of decisions, the newest first: 2026-11-22T01:02:03.000004Z 440105-2017-decision-0f3a92c41b7d. */
record DecisionPlace(Instant at, String id) {

    static String keyOf(StoredDecision stored) {
        return stored.at + " " + stored.decisionId;
    }

    static DecisionPlace of(String key) {
        String[] parts = key.split(" ", 2);
        try {
            return new DecisionPlace(Instant.parse(parts[0]), parts[parts.length - 1]);
        } catch (DateTimeException e) {
            throw new InvalidPageKeyException(key);
        }
    }
}
