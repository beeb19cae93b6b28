package org.duixian.assessment;

import java.util.stream.Stream;

/**
 * What a verdict would be at other tolerances and at the limits of the rounding it was printed with.
 *
 * @param robust whether it would be the same at all of them
 * @param strict at the strict tolerances of the method
 * @param lenient at its lenient ones
 * @param roundedDown if each number reported was in truth the least that is printed so: 7.7 may be 7.65
 * @param roundedUp if it was the most
 */
public record Robustness(boolean robust, Status strict, Status lenient, Status roundedDown, Status roundedUp) {

    static Robustness of(Status verdict, Status strict, Status lenient, Status roundedDown, Status roundedUp) {
        boolean same = Stream.of(strict, lenient, roundedDown, roundedUp).allMatch(verdict::equals);
        return new Robustness(same, strict, lenient, roundedDown, roundedUp);
    }
}
