package org.duixian.statement;

import java.util.List;

import org.duixian.text.Remark;

/**
 * All that was recognised in one report, in the order of the text.
 *
 * @param targets what was promised
 * @param outcomes what was reported
 * @param items every item met, also those that print neither target nor outcome
 * @param claims the report's verdicts on whole items
 * @param remarks what could not be read
 */
public record Recognition(List<Target> targets, List<Outcome> outcomes, List<Item> items, List<ItemClaim> claims,
        List<Remark> remarks) {

    public Recognition {
        targets = List.copyOf(targets);
        outcomes = List.copyOf(outcomes);
        items = List.copyOf(items);
        claims = List.copyOf(claims);
        remarks = List.copyOf(remarks);
    }
}
