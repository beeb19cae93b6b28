package org.duixian.archive;

import java.time.Instant;
import java.util.Optional;

import org.duixian.assessment.Method;

/**
 * From where the archive is looked at.
 *
 * @param asOf the moment of which it is told what was said; none for the present
 * @param method the version of the method to judge by; none for the verdicts as they were reached
 */
public record Viewpoint(Optional<Instant> asOf, Optional<Method> method) {

    public static final Viewpoint PRESENT = new Viewpoint(Optional.empty(), Optional.empty());

    /** Said after what is not there: " as of 2026-05-01T00:00:00Z", or nothing for the present. */
    String inWords() {
        return asOf.map(moment -> " as of " + moment).orElse("");
    }
}
