package org.duixian.assessment;

import java.util.Optional;

import org.duixian.measure.Measure;
import org.duixian.statement.Pledge;

/**
 * What one outcome says of one pledge.
 *
 * @param pledge what was promised
 * @param answer the outcome
 * @param reached the measure that answers, or the main one that was reported
 * @param verdict what it comes to
 * @param rule the comparison applied, by its code, or {@link #NO_RULE}
 * @param basisDiffers whether promise and report stand on different bases
 * @param held the numbers, where numbers were held against each other
 */
record Finding(Pledge pledge, Answer answer, Optional<Measure> reached, Verdict verdict, String rule,
        boolean basisDiffers, Optional<Held> held) {

    /** Nothing was compared; what was reported only stands beside the pledge. */
    static final String NO_RULE = "none";

    Finding with(Verdict other) {
        return new Finding(pledge, answer, reached, other, rule, basisDiffers, held);
    }

    Finding holding(Held numbers) {
        return new Finding(pledge, answer, reached, verdict, rule, basisDiffers, Optional.of(numbers));
    }

    Finding onOtherBasis(boolean differs) {
        return new Finding(pledge, answer, reached, verdict, rule, differs, held);
    }

    boolean isJudged() {
        return verdict.isJudged();
    }

    int rank() {
        return Ranking.of(verdict.status());
    }
}
