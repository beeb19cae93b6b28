package org.duixian.rest;

import java.math.BigDecimal;
import java.util.List;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Flag;
import org.duixian.assessment.Pace;
import org.duixian.assessment.Proof;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.statement.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The verdict on a target under the method in force. */
@Schema(name = "Assessment", description = "The verdict on a target under the method in force")
record AssessmentView(
        @Schema(examples = "440105-2018-livelihood-02-work_report-t3") String target,
        Status status,
        @Schema(description = "The status in the language asked for", examples = "超额完成") String statusLabel,
        @Schema(nullable = true, description = "Why, where the status alone does not say") Reason reasonCode,
        List<Flag> flags,
        @Schema(nullable = true, description = "How fast it goes, for what is in progress") Pace pace,
        @Schema(description = "One sentence that shows the sum, in the language asked for") String explanation,
        @Schema(examples = "1") String methodVersion,
        @Schema(description = "What it rests on: enough to compute it again") List<StepView> proof) {

    static AssessmentView of(Target target, Assessment assessment, Voice voice) {
        return new AssessmentView(assessment.target(), assessment.status(), voice.label(assessment.status()),
                assessment.reason().orElse(null), assessment.flags().stream().sorted().toList(),
                assessment.pace().orElse(null), voice.explanation(target, assessment), assessment.methodVersion(),
                assessment.proof().steps().stream().map(StepView::of).toList());
    }

    /** One pledge held against one measure. */
    @Schema(name = "ProofStep", description = "One pledge held against one measure")
    record StepView(
            MeasureView pledged,
            @Schema(nullable = true) MeasureView reached,
            @Schema(nullable = true, description = "Id of the outcome it was taken from") String outcome,
            @Schema(description = "The comparison applied", examples = "at_least") String rule,
            @Schema(nullable = true, description = "What the method allowed, in the pledge's unit") BigDecimal tolerance,
            @Schema(nullable = true, description = "Reached less pledged, in the pledge's unit") BigDecimal difference,
            Status status) {

        static StepView of(Proof.Step step) {
            return new StepView(MeasureView.of(step.pledged(), step.firmness()),
                    step.reached().map(row -> MeasureView.of(row, null)).orElse(null), step.outcome().orElse(null),
                    step.rule(), step.tolerance().orElse(null), step.difference().orElse(null), step.status());
        }
    }
}
