package org.duixian.following;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;

/** When a message that failed is sent again. */
@ApplicationScoped
class BackOff {

    private static final Duration LONGEST_ASKED_FOR = Duration.ofDays(1);

    private final WebhookSettings settings;
    private final RandomGenerator random = RandomGenerator.getDefault();

    BackOff(WebhookSettings settings) {
        this.settings = settings;
    }

    /** A fifth shorter or longer than in the settings, so that receivers that fell together are not asked together. */
    Duration after(int failures, Optional<Duration> askedFor) {
        Duration wait = settings.waits().get(Math.min(failures, settings.waits().size()) - 1);
        Duration spread = wait.multipliedBy(80 + random.nextInt(41)).dividedBy(100);
        Duration asked = askedFor.filter(longer -> longer.compareTo(LONGEST_ASKED_FOR) < 0)
                .orElse(askedFor.isPresent() ? LONGEST_ASKED_FOR : Duration.ZERO);
        return asked.compareTo(spread) > 0 ? asked : spread;
    }

    boolean isOver(Instant failingSince, Instant now) {
        return Duration.between(failingSince, now).compareTo(settings.patience()) > 0;
    }
}
