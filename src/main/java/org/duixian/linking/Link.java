package org.duixian.linking;

import java.math.BigDecimal;

/**
 * A target and an outcome that answers it.
 *
 * @param target the target's id
 * @param outcome the outcome's id
 * @param rule by what it was found
 * @param confidence 0 to 1, two decimals
 * @param state accepted above the threshold, else suggested
 * @param reason in a few words, what agreed
 */
public record Link(String target, String outcome, LinkRuleName rule, BigDecimal confidence, LinkState state,
        String reason) {
}
