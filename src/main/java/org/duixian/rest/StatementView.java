package org.duixian.rest;

import java.util.List;

import org.duixian.archive.FiledLink;
import org.duixian.archive.FiledOutcome;
import org.duixian.archive.FiledStatement;
import org.duixian.archive.FiledTarget;
import org.duixian.archive.StatementKind;
import org.duixian.statement.Category;
import org.duixian.statement.Claim;
import org.duixian.statement.Firmness;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.StatementHead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target or an outcome: one subject, one measured thing. */
@Schema(name = "Statement", description = "A target or an outcome: one subject, one measured thing")
record StatementView(
        @Schema(examples = "440105-2018-livelihood-02-work_report-t3") String id,
        StatementKind kind,
        @Schema(examples = "440105") String district,
        @Schema(description = "The year it speaks of; of a multi-year horizon the last", examples = "2018") int year,
        Period period,
        Category category,
        ItemReferenceView item,
        @Schema(description = "What is measured, repaired and in simplified characters", examples = "城镇新增就业") String subject,
        @Schema(nullable = true, examples = "new_urban_jobs") String indicator,
        @Schema(nullable = true, description = "How firmly it was promised; null for an outcome") Firmness firmness,
        List<MeasureView> measures,
        @Schema(nullable = true, description = "The report's own verdict, in its words", examples = "基本完成年度目标") String claim,
        EvidenceView evidence,
        @Schema(description = "What answers a target; which targets an outcome answers") List<LinkView> links,
        @Schema(nullable = true, description = "The verdict on a target; null for an outcome") AssessmentView assessment,
        @Schema(nullable = true, description = "What a reviewer made of it; null where no reviewer said anything") ReviewView review,
        @Schema(nullable = true, description = "The verdict without any decision of a reviewer, where one concerns the target; else null") AssessmentView machineAssessment) {

    static StatementView of(FiledStatement filed, Voice voice) {
        return filed instanceof FiledTarget target ? of(target, voice) : of((FiledOutcome) filed);
    }

    static StatementView of(FiledTarget filed, Voice voice) {
        return view(filed, new Told(filed.target().firmness(),
                filed.target().pledges().stream().map(MeasureView::of).toList(), null,
                filed.assessment().map(assessment -> AssessmentView.of(filed, assessment, voice)).orElse(null),
                filed.machine().map(alone -> AssessmentView.of(alone.target(), alone.assessment(), List.of(), voice))
                        .orElse(null)),
                filed.links());
    }

    static StatementView of(FiledOutcome filed) {
        Outcome outcome = filed.outcome();
        return view(filed, new Told(null, outcome.measures().stream().map(MeasureView::of).toList(),
                outcome.claim().map(Claim::words).orElse(null), null, null), filed.links());
    }

    private static StatementView view(FiledStatement filed, Told told, List<FiledLink> links) {
        StatementHead head = filed.statement().head();
        StatementKind kind = filed instanceof FiledTarget ? StatementKind.TARGET : StatementKind.OUTCOME;
        return new StatementView(head.id(), kind, head.district(), head.year(), head.period(), head.item().category(),
                ItemReferenceView.of(head.item()), head.subject().words(), head.subject().indicator().orElse(null),
                told.firmness(), told.measures(), told.claim(), EvidenceView.of(head.evidence()),
                links.stream().map(LinkView::of).toList(), told.assessment(), filed.review().map(ReviewView::of).orElse(null),
                told.machine());
    }

    /** What targets and outcomes tell differently. */
    private record Told(Firmness firmness, List<MeasureView> measures, String claim, AssessmentView assessment,
            AssessmentView machine) {
    }
}
