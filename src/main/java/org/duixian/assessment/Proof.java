package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.MeasureRow;
import org.duixian.statement.Firmness;

/**
 * What a verdict rests on: which measure of which outcome was held against which pledge, by which rule, and how far
 * apart they are. Enough to compute the verdict again.
 *
 * @param steps one for each pledge that was judged; empty where there was nothing to judge
 */
public record Proof(List<Step> steps) {

    public static final Proof NONE = new Proof(List.of());

    public Proof {
        steps = List.copyOf(steps);
    }

    /**
     * One pledge held against one measure.
     *
     * @param pledged the measure promised
     * @param firmness how firmly
     * @param reached the measure reported
     * @param outcome id of the outcome it was taken from
     * @param rule the comparison applied: at_least, about, done, in_step, …; none where they could not be compared
     * @param tolerance the tolerance the method allowed, in the pledge's unit; of a relation in points
     * @param difference reached less pledged, in the pledge's unit; of a relation reached less its reference, in points
     * @param status what this step alone comes to
     */
    public record Step(MeasureRow pledged, Firmness firmness, Optional<MeasureRow> reached, Optional<String> outcome,
            String rule, Optional<BigDecimal> tolerance, Optional<BigDecimal> difference, Status status) {
    }
}
