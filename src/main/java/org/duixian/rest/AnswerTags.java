package org.duixian.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.duixian.archive.FiledVersion;

/**
 * What answers are tagged and dated with. What is served follows from the data, the address and the language alone, so both
 * are known before a question is asked.
 */
@Singleton
class AnswerTags {

    /** No filing takes longer from the moment it is dated with until it is seen. */
    private static final Duration UNSETTLED = Duration.ofSeconds(10);

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'",
            Locale.ENGLISH);

    private final Instant begun;
    private final Clock clock;

    AnswerTags(Clock clock) {
        this.clock = clock;
        this.begun = clock.instant();
    }

    String of(FiledVersion version, ReadRequest asked) {
        return of(Long.toString(version.version()), asked);
    }

    /** Of what never changes, whatever comes. */
    String ofSettled(ReadRequest asked) {
        return of("", asked);
    }

    /**
     * When what is served last changed: the data, or the release that words it. A date has whole seconds, so none is told
     * while the data may still change within it.
     */
    Optional<String> lastModified(FiledVersion version) {
        return modified(version).map(HTTP_DATE::format);
    }

    /** Whether an {@code If-Modified-Since} names a moment since which nothing changed. */
    boolean isUnmodified(FiledVersion version, String since) {
        return modified(version).filter(changed -> parsed(since).filter(known -> !changed.isAfter(known)).isPresent())
                .isPresent();
    }

    private Optional<ZonedDateTime> modified(FiledVersion version) {
        Instant changed = version.changedAt().isAfter(begun) ? version.changedAt() : begun;
        boolean isSettled = version.changedAt().plus(UNSETTLED).isBefore(clock.instant());
        return isSettled ? Optional.of(changed.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)) : Optional.empty();
    }

    private static Optional<ZonedDateTime> parsed(String date) {
        try {
            return Optional.ofNullable(date).map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String of(String version, ReadRequest asked) {
        return OwnTags.of(version, asked.path(), String.valueOf(asked.query()), asked.language().name(), asked.codings());
    }
}
