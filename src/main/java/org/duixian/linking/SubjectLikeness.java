package org.duixian.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.duixian.indicator.SubjectWords;
import org.duixian.statement.Statement;
import org.duixian.statement.Subject;

/** How alike the subjects of two statements are, once their words are brought to where they can be compared. */
final class SubjectLikeness {

    private static final int FLOW_ELIDED = 150;
    private static final int STOCK_FOR_FLOW = 450;
    private static final int ALMOST_SAME = 950;

    private final SubjectWords words;
    private final Map<String, String> essences = new HashMap<>();

    SubjectLikeness(SubjectWords words) {
        this.words = words;
    }

    /** From 0 to 1000. Two indicators are two things whatever their names. */
    int between(Statement target, Statement outcome) {
        Optional<String> promised = target.subject().indicator();
        Optional<String> reported = outcome.subject().indicator();
        if (promised.isPresent() && reported.isPresent()) {
            return promised.equals(reported) ? Likeness.SAME : 0;
        }
        int likeness = byWords(target.subject(), outcome.subject());
        // 工业固定资产投资 is not 固定资产投资, though most of its characters are.
        boolean oneHasIndicator = promised.isPresent() || reported.isPresent();
        return oneHasIndicator && likeness < ALMOST_SAME ? 0 : likeness;
    }

    boolean saysProgress(Statement outcome) {
        return words.saysProgress(outcome.subject().words());
    }

    private int byWords(Subject target, Subject outcome) {
        int likeness = Likeness.between(essence(target), essence(outcome));
        boolean promisedFlow = words.saysFlow(target.words());
        boolean reportedFlow = words.saysFlow(outcome.words());
        if (promisedFlow == reportedFlow) {
            return likeness;
        }
        // 新增 is often left out in the second part of a list; a stock of 547 is no answer to 500 new ones.
        return Math.max(0, likeness - (promisedFlow ? STOCK_FOR_FLOW : FLOW_ELIDED));
    }

    private String essence(Subject subject) {
        return essences.computeIfAbsent(subject.words(), words::essence);
    }
}
