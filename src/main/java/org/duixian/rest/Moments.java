package org.duixian.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Reads the moment that a client wants to look back to. */
@Singleton
class Moments {

    static final String AS_OF = "asOf";

    /** A change is dated when it begins and seen when it is whole; no change takes longer than this. */
    private static final Duration UNSETTLED = Duration.ofMinutes(10);

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** The moment, if one is given; refused where it is none or has not come. */
    Optional<Instant> of(String asOf) {
        if (asOf == null) {
            return Optional.empty();
        }
        Instant moment = parsed(asOf).orElseThrow(() -> refused(AskedParameter.shown(asOf)
                + " is neither a date such as 2026-12-01 nor a moment such as 2026-12-01T08:00:00Z"));
        if (moment.isAfter(clock.instant())) {
            throw refused(AskedParameter.shown(asOf) + " lies in the future");
        }
        // Nothing was said before there were computers; databases know their own earliest days.
        return Optional.of(moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment);
    }

    /** Whether what is said of this moment can never change. */
    boolean isSettled(String asOf) {
        return asOf != null && parsed(asOf).filter(moment -> moment.isBefore(clock.instant().minus(UNSETTLED))).isPresent();
    }

    private static Optional<Instant> parsed(String asOf) {
        try {
            // The plus of an offset is a space by the rules of forms.
            return Optional.of(asOf.contains("T") ? OffsetDateTime.parse(asOf.replace(' ', '+')).toInstant()
                    : LocalDate.parse(asOf).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ProblemException refused(String reason) {
        return ProblemException.of(ProblemType.INVALID_PARAMETER, List.of(Problem.Fault.of(AS_OF, reason)));
    }
}
