package org.duixian.linking;

import java.util.List;

import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** One way to know that an outcome answers a target. Offers the pairs it can vouch for and leaves the choice to others. */
interface LinkRule {

    LinkRuleName name();

    /** Among the targets of one report and the outcomes of one report. */
    List<Candidate> candidates(List<Target> targets, List<Outcome> outcomes);

    /** Whether an outcome answers one target only, so that candidates must be chosen between. */
    default boolean isOneToOne() {
        return true;
    }
}
