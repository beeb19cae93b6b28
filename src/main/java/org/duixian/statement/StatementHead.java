package org.duixian.statement;

/**
 * What targets and outcomes have in common.
 *
 * @param id content-derived: the item's id, the report's type, the kind and the place in the item
 * @param district six-digit GB/T 2260 code
 * @param year the year it speaks of; of a multi-year horizon the last
 * @param period the stretch of that year
 * @param item what a person would ask about
 * @param subject what is measured
 * @param evidence the sentence it rests on
 */
public record StatementHead(String id, String district, int year, Period period, Item item, Subject subject,
        Evidence evidence) {
}
