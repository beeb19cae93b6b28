package org.duixian.assessment;

import java.math.BigDecimal;

import org.duixian.linking.Link;
import org.duixian.linking.LinkRuleName;
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
        return new Answer(outcome, link.rule(), link.confidence());
    }

    /** The answer of a link that a reviewer has confirmed. */
    public static Answer confirmed(Link link, Outcome outcome) {
        return new Answer(outcome, link.rule(), BigDecimal.ONE);
    }
}
