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
        @Schema(nullable = true, description = "The verdict on a target; null for an outcome") AssessmentView assessment) {

    static StatementView of(FiledStatement filed, Voice voice) {
        return filed instanceof FiledTarget target ? of(target, voice) : of((FiledOutcome) filed);
    }

    static StatementView of(FiledTarget filed, Voice voice) {
        return view(filed.target().head(), StatementKind.TARGET, filed.target().firmness(),
                filed.target().pledges().stream().map(MeasureView::of).toList(), null, filed.links(),
                filed.assessment().map(assessment -> AssessmentView.of(filed, assessment, voice)).orElse(null));
    }

    static StatementView of(FiledOutcome filed) {
        Outcome outcome = filed.outcome();
        return view(outcome.head(), StatementKind.OUTCOME, null, outcome.measures().stream().map(MeasureView::of).toList(),
                outcome.claim().map(Claim::words).orElse(null), filed.links(), null);
    }

    private static StatementView view(StatementHead head, StatementKind kind, Firmness firmness, List<MeasureView> measures,
            String claim, List<FiledLink> links, AssessmentView assessment) {
        return new StatementView(head.id(), kind, head.district(), head.year(), head.period(), head.item().category(),
                ItemReferenceView.of(head.item()), head.subject().words(), head.subject().indicator().orElse(null), firmness,
                measures, claim, EvidenceView.of(head.evidence()), links.stream().map(LinkView::of).toList(), assessment);
    }
}
