package org.duixian.rest;

import java.math.BigDecimal;

import org.duixian.assessment.Ground;
import org.duixian.assessment.Proof;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.measure.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One pledge held against one measure. */
@Schema(name = "ProofStep", description = "One pledge held against one measure")
record StepView(
        MeasureView pledged,
        @Schema(nullable = true) MeasureView reached,
        @Schema(nullable = true, description = "Id of the outcome it was taken from") String outcome,
        @Schema(description = "The comparison applied", examples = "at_least") String rule,
        @Schema(nullable = true, description = "What the method allowed, in the pledge's unit") BigDecimal tolerance,
        @Schema(nullable = true, description = "Reached less pledged, in the pledge's unit") BigDecimal difference,
        Status status,
        @Schema(nullable = true) Reason reasonCode,
        @Schema(description = "The rule that decided") Ground ground,
        @Schema(nullable = true, description = "The arithmetic, where numbers were held against each other") SumView sum) {

    static StepView of(Proof.Step step) {
        return new StepView(MeasureView.of(step.pledged(), step.firmness()),
                step.reached().map(row -> MeasureView.of(row, null)).orElse(null), step.outcome().orElse(null),
                step.rule(), step.tolerance().orElse(null), step.difference().orElse(null), step.status(),
                step.reason().orElse(null), step.ground(), step.sum().map(SumView::of).orElse(null));
    }

    /** The arithmetic of a step. */
    @Schema(name = "Sum", description = "The arithmetic of a step, all of it in the pledge's unit")
    record SumView(
            @Schema(description = "Whether less is more") boolean lowerIsBetter,
            @Schema(description = "The comparison that the bound stands in; of a relation the one the method makes of it") Comparator comparator,
            @Schema(examples = "6") BigDecimal bound,
            @Schema(nullable = true, description = "The upper end of a range", examples = "8") BigDecimal boundUpper,
            @Schema(examples = "11") BigDecimal reached,
            @Schema(nullable = true, description = "The upper end of a range") BigDecimal reachedUpper,
            @Schema(description = "How many of the pledge's unit one of the report's is", examples = "1") BigDecimal factor,
            @Schema(description = "Reached less the end of the bound that decides", examples = "3") BigDecimal difference,
            @Schema(description = "The same to be read", examples = "11 - 8 = 3") String formula) {

        static SumView of(Proof.Sum sum) {
            return new SumView(sum.lowerIsBetter(), sum.comparator(), sum.bound(), sum.boundUpper().orElse(null),
                    sum.reached(), sum.reachedUpper().orElse(null), sum.factor(), sum.difference(), sum.formula());
        }
    }
}
