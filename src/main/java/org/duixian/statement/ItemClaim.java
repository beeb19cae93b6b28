package org.duixian.statement;

/**
 * A report's own verdict on a whole item, also where no measured outcome stands beside it.
 *
 * @param item the item it speaks of
 * @param claim the verdict
 * @param evidence where it stands
 * @param blanket whether one sentence covers the whole list (十件民生实事全面完成): a claim for each item, an outcome for none
 */
public record ItemClaim(Item item, Claim claim, Evidence evidence, boolean blanket) {
}
