package org.duixian.assessment;

import java.math.BigDecimal;

import org.duixian.linking.Link;
import org.duixian.linking.LinkRuleName;
import org.duixian.linking.LinkState;
import org.duixian.statement.Outcome;

/**
 * An outcome that answers a target, by a link that holds.
 *
 * @param outcome what was reported
 * @param rule by what it was found
 * @param confidence of the link, 0 to 1; 1 where a reviewer confirmed it
 */
public record Answer(Outcome outcome, LinkRuleName rule, BigDecimal confidence) {

    public static Answer by(Link link, Outcome outcome) {
        boolean confirmed = link.state() == LinkState.CONFIRMED;
        return new Answer(outcome, link.rule(), confirmed ? BigDecimal.ONE : link.confidence());
    }
}
