package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known around a target, besides its answers.
 *
 * @param reportHere whether a report over the whole of the target's year is here
 * @param yearIsOver whether any report here covers the target's year or a later one, so that a long horizon has come
 * @param blanketClaim whether one sentence claims the whole list to be done
 * @param economicGrowth the district's own growth of the regional product in that year, in percent
 * @param unreadable whether a sentence of the report that should answer speaks of it and could not be read
 * @param signs what other statements, of this year and the next, say of the same thing
 */
public record Setting(boolean reportHere, boolean yearIsOver, boolean blanketClaim, Optional<BigDecimal> economicGrowth,
        boolean unreadable, List<Sign> signs) {

    /** The report that should answer is not here. */
    public static final Setting AWAITING = of(false, false, false, Optional.empty());

    /** The report that should answer is here. */
    public static final Setting REPORTED = of(true, true, false, Optional.empty());

    public Setting {
        signs = signs == null ? List.of() : List.copyOf(signs);
    }

    public static Setting of(boolean reportHere, boolean yearIsOver, boolean blanketClaim,
            Optional<BigDecimal> economicGrowth) {
        return new Setting(reportHere, yearIsOver, blanketClaim, economicGrowth, false, List.of());
    }

    public Setting withEconomicGrowth(BigDecimal percent) {
        return new Setting(reportHere, yearIsOver, blanketClaim, Optional.of(percent), unreadable, signs);
    }

    public Setting withBlanketClaim() {
        return new Setting(reportHere, yearIsOver, true, economicGrowth, unreadable, signs);
    }

    /** A sentence that speaks of it could not be read. */
    public Setting withUnreadable() {
        return new Setting(reportHere, yearIsOver, blanketClaim, economicGrowth, true, signs);
    }

    public Setting with(List<Sign> others) {
        return new Setting(reportHere, yearIsOver, blanketClaim, economicGrowth, unreadable, others);
    }

    /**
     * What may come to stand beside the verdict, if the target was not done.
     *
     * @param flag which
     * @param statement id of the statement that says so; none where the sign is that none does
     */
    public record Sign(Flag flag, Optional<String> statement) {
    }
}
