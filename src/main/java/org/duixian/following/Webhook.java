package org.duixian.following;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.duixian.statement.Category;

/**
 * Who is told of changes, without the secret.
 *
 * @param reason why it is failing or disabled
 * @param version of the data, up to which it has been told
 */
public record Webhook(String id, WantedWebhook wanted, State state, Optional<String> reason, Instant createdAt,
        String createdBy, long version, Optional<Instant> nextAttempt) {

    /** Whether it is told. */
    public enum State {
        ACTIVE,
        /** The last attempt failed; there will be another. */
        FAILING,
        PAUSED,
        /** It is told no more, until somebody resumes it. */
        DISABLED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Webhook of(StoredWebhook stored) {
        return new Webhook(stored.webhookId, wanted(stored), State.valueOf(stored.state.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(stored.reason), stored.createdAt, stored.createdBy,
                Long.parseLong(stored.place.substring(0, stored.place.indexOf(':'))),
                Optional.ofNullable(stored.nextAttempt));
    }

    static WantedWebhook wanted(StoredWebhook stored) {
        List<String> districts = stored.districts.isEmpty() ? List.of() : Arrays.asList(stored.districts.split(","));
        return new WantedWebhook(stored.url, districts,
                Optional.ofNullable(stored.category).map(code -> Category.valueOf(code.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(stored.description));
    }
}
