package org.duixian.rest;

import java.util.List;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledOutcome;
import org.duixian.archive.FiledStatement;
import org.duixian.archive.FiledTarget;
import org.duixian.archive.ReviewState;
import org.duixian.archive.ThreadedItem;
import org.duixian.assessment.Status;
import org.duixian.signal.ThreadRule;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same thing in another year, with what was promised and what was reported. */
@Schema(name = "ThreadedItem", description = "The same thing in another year, with what was promised and what was reported")
record ThreadedItemView(
        @Schema(examples = "440105-2018-livelihood-02") String id,
        @Schema(examples = "2018") int year,
        @Schema(examples = "就业保障") String title,
        @Schema(description = "By what it is known to be the same thing") ThreadRule rule,
        @Schema(nullable = true) Status status,
        @Schema(nullable = true) String statusLabel,
        @Schema(description = "What was promised for the whole year, in the order of the text") List<SaidView> targets,
        @Schema(description = "What was reported of the whole year, in the order of the text") List<SaidView> outcomes) {

    static ThreadedItemView of(ThreadedItem threaded, Voice voice) {
        FiledItem item = threaded.item();
        Status status = item.verdict().status().orElse(null);
        return new ThreadedItemView(item.id(), item.year(), item.item().title(), threaded.rule(), status,
                status == null ? null : voice.label(status),
                item.targets().stream().filter(ThreadedItemView::stands).map(FiledTarget::target).map(SaidView::of).toList(),
                item.outcomes().stream().filter(ThreadedItemView::stands).map(FiledOutcome::outcome).map(SaidView::of)
                        .toList());
    }

    private static boolean stands(FiledStatement filed) {
        boolean rejected = filed.review().filter(review -> review.state() == ReviewState.REJECTED).isPresent();
        return filed.statement().head().period() == Period.YEAR && !rejected;
    }

    /** A target or an outcome in short. */
    @Schema(name = "Said", description = "A target or an outcome in short")
    record SaidView(@Schema(examples = "440105-2018-livelihood-02-work_report-t3") String statement,
            @Schema(examples = "城镇新增就业") String subject, List<MeasureView> measures) {

        static SaidView of(Target target) {
            return new SaidView(target.id(), target.subject().words(),
                    target.pledges().stream().map(MeasureView::of).toList());
        }

        static SaidView of(Outcome outcome) {
            return new SaidView(outcome.id(), outcome.subject().words(),
                    outcome.measures().stream().map(MeasureView::of).toList());
        }
    }
}
