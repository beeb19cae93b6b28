package org.duixian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.duixian.archive.FiledVersion;
import org.duixian.wording.Language;
import org.junit.jupiter.api.Test;

class AnswerTagsTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-03-04T05:06:07.800Z");
    private static final ReadRequest ASKED = new ReadRequest("/api/v1/items", null, Language.ZH, "");

    @Test
    void noDateIsToldWhileItsSecondMayNotBeOver() {
        assertThat(afterwards(Duration.ofSeconds(9)).lastModified(new FiledVersion(7, CHANGED))).isEmpty();
        assertThat(afterwards(Duration.ofSeconds(11)).lastModified(new FiledVersion(7, CHANGED)))
                .contains("Wed, 04 Mar 2026 05:06:07 GMT");
    }

    @Test
    void whatChangedSinceIsToldFromWhatDidNot() {
        AnswerTags tags = afterwards(Duration.ofHours(1));
        FiledVersion version = new FiledVersion(7, CHANGED);
        assertThat(tags.isUnmodified(version, "Wed, 4 Mar 2026 05:06:07 GMT")).isTrue();
        assertThat(tags.isUnmodified(version, "Wed, 04 Mar 2026 05:06:08 GMT")).isTrue();
        assertThat(tags.isUnmodified(version, "Wed, 04 Mar 2026 05:06:06 GMT")).isFalse();
        assertThat(tags.isUnmodified(version, "yesterday")).isFalse();
        assertThat(tags.isUnmodified(version, null)).isFalse();
    }

    @Test
    void aReleaseThatBeganLaterMayWordItOtherwise() {
        AnswerTags tags = new AnswerTags(Clock.fixed(CHANGED.plusSeconds(500), ZoneOffset.UTC));
        assertThat(tags.lastModified(new FiledVersion(7, CHANGED))).contains("Wed, 04 Mar 2026 05:14:27 GMT");
    }

    @Test
    void tagsDifferByAllThatAnAnswerDependsOn() {
        AnswerTags tags = afterwards(Duration.ofHours(1));
        FiledVersion version = new FiledVersion(7, CHANGED);
        assertThat(Set.of(tags.of(version, ASKED), tags.of(new FiledVersion(8, CHANGED), ASKED),
                tags.ofSettled(ASKED), tags.of(version, new ReadRequest("/api/v1/item", null, Language.ZH, "")),
                tags.of(version, new ReadRequest("/api/v1/items", "", Language.ZH, "")),
                tags.of(version, new ReadRequest("/api/v1/items", null, Language.EN, "")),
                tags.of(version, new ReadRequest("/api/v1/items", null, Language.ZH, "gzip ")))).hasSize(7);
        assertThat(tags.of(version, ASKED)).isEqualTo(tags.of(new FiledVersion(7, CHANGED), ASKED));
    }

    // Begun on New Year's Day, and asked so long after the change.
    private static AnswerTags afterwards(Duration later) {
        return new AnswerTags(new Later(CHANGED.plus(later)));
    }

    /** Tells the start once, then a moment that does not pass. */
    private static final class Later extends Clock {

        private final Instant then;
        private boolean asked;

        private Later(Instant then) {
            this.then = then;
        }

        @Override
        public Instant instant() {
            boolean isFirst = !asked;
            asked = true;
            return isFirst ? START : then;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
