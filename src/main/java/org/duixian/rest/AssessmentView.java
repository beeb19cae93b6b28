package org.duixian.rest;

import java.util.List;
import java.util.Map;

import org.duixian.archive.FiledTarget;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Flag;
import org.duixian.assessment.Pace;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Robustness;
import org.duixian.assessment.Status;
import org.duixian.statement.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The verdict on a target under the method in force, and all that is needed to reach it again. */
@Schema(name = "Assessment", description = "The verdict on a target under the method in force, with its proof; POST it to /api/v1/verify to have it computed again")
record AssessmentView(
        @Schema(examples = "440105-2018-livelihood-02-work_report-t3") String target,
        Status status,
        @Schema(description = "The status in the language asked for", examples = "超额完成") String statusLabel,
        @Schema(nullable = true, description = "Why, where the status alone does not say") Reason reasonCode,
        List<Flag> flags,
        @Schema(nullable = true, description = "How fast it goes, for what is in progress") Pace pace,
        @Schema(description = "One sentence that shows the sum, in the language asked for") String explanation,
        @Schema(examples = "1.1.0") String methodVersion,
        @Schema(description = "What it rests on: enough to compute it again") List<StepView> proof,
        @Schema(description = "The same sentence in both languages, by zh and en") Map<String, String> explanations,
        @Schema(description = "The target and the outcomes considered, in their reports' words; empty in lists of items") List<ExhibitView> evidence,
        ProofInputsView inputs,
        @Schema(nullable = true, description = "Whether the verdict is the same at other tolerances and at the limits of printed rounding; null where nothing was judged") Boolean robust,
        @Schema(nullable = true) RobustnessView robustness) {

    static AssessmentView of(FiledTarget filed, Assessment assessment, Voice voice) {
        return of(filed.target(), assessment, filed.exhibits().stream().map(ExhibitView::of).toList(), voice);
    }

    static AssessmentView of(Target target, Assessment assessment, List<ExhibitView> evidence, Voice voice) {
        RobustnessView robustness = assessment.proof().robustness().map(RobustnessView::of).orElse(null);
        return new AssessmentView(assessment.target(), assessment.status(), voice.label(assessment.status()),
                assessment.reason().orElse(null), assessment.flags().stream().sorted().toList(),
                assessment.pace().orElse(null), voice.explanation(target, assessment), assessment.methodVersion(),
                assessment.proof().steps().stream().map(StepView::of).toList(), voice.explanations(target, assessment),
                evidence, ProofInputsView.of(assessment.proof()),
                assessment.proof().robustness().map(Robustness::robust).orElse(null), robustness);
    }

    /** What the verdict would be otherwise. */
    @Schema(name = "Robustness", description = "What the verdict would be at other tolerances and at the limits of printed rounding")
    record RobustnessView(
            @Schema(description = "At the strict tolerances of the method") Status strict,
            @Schema(description = "At its lenient ones") Status lenient,
            @Schema(description = "If each number reported was the least that is printed so") Status roundedDown,
            @Schema(description = "If it was the most") Status roundedUp) {

        static RobustnessView of(Robustness robustness) {
            return new RobustnessView(robustness.strict(), robustness.lenient(), robustness.roundedDown(),
                    robustness.roundedUp());
        }
    }
}
