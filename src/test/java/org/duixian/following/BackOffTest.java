package org.duixian.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff(new WebhookSettings(false, 0, Duration.ofSeconds(1),
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(2)), Duration.ofDays(3)));

    @Test
    void eachWaitIsTheNextOfTheSettingsAndTheLastGoesOn() {
        assertThat(backOff.after(1, Optional.empty())).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12));
        assertThat(backOff.after(2, Optional.empty())).isBetween(Duration.ofSeconds(96), Duration.ofSeconds(144));
        assertThat(backOff.after(9, Optional.empty())).isBetween(Duration.ofSeconds(96), Duration.ofSeconds(144));
    }

    @Test
    void theReceiverMayAskForMoreButNotForMoreThanADay() {
        assertThat(backOff.after(1, Optional.of(Duration.ofSeconds(1)))).isGreaterThan(Duration.ofSeconds(7));
        assertThat(backOff.after(1, Optional.of(Duration.ofHours(1)))).isEqualTo(Duration.ofHours(1));
        assertThat(backOff.after(1, Optional.of(Duration.ofDays(900)))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void afterThreeDaysItIsOver() {
        Instant since = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(backOff.isOver(since, since.plus(Duration.ofHours(71)))).isFalse();
        assertThat(backOff.isOver(since, since.plus(Duration.ofHours(73)))).isTrue();
    }
}
