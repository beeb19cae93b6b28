package org.duixian.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.duixian.indicator.SubjectEssence;
import org.duixian.measure.Measure;
import org.duixian.statement.Statement;
import org.duixian.statement.Subject;

/** How alike the subjects of two statements are, once their words are brought to where they can be compared. */
final class SubjectLikeness {

    private static final int FLOW_ELIDED = 150;
    private static final int STOCK_FOR_FLOW = 500;
    private static final int ALMOST_SAME = 950;

    private final SubjectEssence words;
    private final Map<String, String> essences = new HashMap<>();

    SubjectLikeness(SubjectEssence words) {
        this.words = words;
    }

    /** From 0 to 1000. Two indicators are two things whatever their names. */
    int between(Statement target, Statement outcome) {
        Optional<String> promised = target.subject().indicator();
        Optional<String> reported = outcome.subject().indicator();
        if (promised.isPresent() && reported.isPresent()) {
            return promised.equals(reported) ? Likeness.SAME : 0;
        }
        int alike = Likeness.between(essence(target.subject()), essence(outcome.subject()));
        int likeness = Math.max(0, alike - flowAgainstStock(target, outcome));
        // 工业固定资产投资 is not 固定资产投资, though most of its characters are.
        boolean oneHasIndicator = promised.isPresent() || reported.isPresent();
        return oneHasIndicator && likeness < ALMOST_SAME ? 0 : likeness;
    }

    /** The same where a row of a table already says that both are about one matter. */
    int withinOneMatter(Statement target, Statement outcome) {
        boolean sameIndicator = target.subject().indicator().isPresent()
                && target.subject().indicator().equals(outcome.subject().indicator());
        return sameIndicator ? Likeness.SAME
                : Likeness.withinOneMatter(essence(target.subject()), essence(outcome.subject()));
    }

    boolean saysProgress(Statement outcome) {
        return words.saysProgress(outcome.subject().words());
    }

    private int flowAgainstStock(Statement target, Statement outcome) {
        boolean promisedFlow = words.saysFlow(target.subject().words());
        if (promisedFlow == words.saysFlow(outcome.subject().words())) {
            return 0;
        }
        // 新增 is often left out in the second part of a list; a stock of 547 firms is no answer to 500 new ones.
        return promisedFlow && isCount(outcome) ? STOCK_FOR_FLOW : FLOW_ELIDED;
    }

    private static boolean isCount(Statement outcome) {
        return outcome.measures().stream().anyMatch(measure -> measure instanceof Measure.Level level
                && MeasureFit.isCounted(MeasureFit.number(level)));
    }

    private String essence(Subject subject) {
        return essences.computeIfAbsent(subject.words(), words::of);
    }
}
