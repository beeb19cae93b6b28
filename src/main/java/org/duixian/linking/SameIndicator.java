package org.duixian.linking;

import java.util.ArrayList;
import java.util.List;

import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** Both name the same canonical indicator. An indicator may be reported more than once, and every time it counts. */
final class SameIndicator implements LinkRule {

    private static final int CONFIDENCE = 95;

    @Override
    public LinkRuleName name() {
        return LinkRuleName.SAME_INDICATOR;
    }

    @Override
    public List<Candidate> candidates(List<Target> targets, List<Outcome> outcomes) {
        List<Candidate> candidates = new ArrayList<>();
        for (Target target : targets) {
            target.subject().indicator().ifPresent(code -> outcomes.stream()
                    .filter(outcome -> outcome.subject().indicator().filter(code::equals).isPresent())
                    .map(outcome -> new Candidate(target, outcome, Likeness.SAME, CONFIDENCE, "indicator " + code))
                    .forEach(candidates::add));
        }
        return candidates;
    }

    @Override
    public boolean isOneToOne() {
        return false;
    }
}
