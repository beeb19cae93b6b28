package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known around a target, besides its answers.
 *
 * @param reportHere whether a report over the whole of the target's year is here
 * @param yearIsOver whether any report here covers the target's year or a later one, so that a long horizon has come
 * @param blanketClaim whether one sentence claims the whole list to be done
 * @param economicGrowth the district's own growth of the regional product in that year, in percent
 */
public record Setting(boolean reportHere, boolean yearIsOver, boolean blanketClaim, Optional<BigDecimal> economicGrowth) {

    /** The report that should answer is not here. */
    public static final Setting AWAITING = new Setting(false, false, false, Optional.empty());

    /** The report that should answer is here. */
    public static final Setting REPORTED = new Setting(true, true, false, Optional.empty());

    public Setting withEconomicGrowth(BigDecimal percent) {
        return new Setting(reportHere, yearIsOver, blanketClaim, Optional.of(percent));
    }

    public Setting withBlanketClaim() {
        return new Setting(reportHere, yearIsOver, true, economicGrowth);
    }
}
