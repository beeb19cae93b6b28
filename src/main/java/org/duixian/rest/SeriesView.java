package org.duixian.rest;

import java.util.List;

import org.duixian.archive.FiledTarget;
import org.duixian.archive.SeriesYear;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Status;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator in one district and year: target against actual. */
@Schema(name = "SeriesYear", description = "One indicator in one district and year: target against actual")
record SeriesView(
        @Schema(examples = "440105") String district,
        @Schema(examples = "2018") int year,
        @Schema(nullable = true, description = "The verdict on the first target that has one") Status status,
        @Schema(nullable = true, description = "The status in the language asked for") String statusLabel,
        List<PromisedView> targets,
        List<ReportedView> outcomes) {

    static SeriesView of(SeriesYear filed, Voice voice) {
        Status status = filed.targets().stream()
                .flatMap(target -> target.assessment().stream())
                .map(Assessment::status)
                .findFirst().orElse(null);
        return new SeriesView(filed.district(), filed.year(), status, status == null ? null : voice.label(status),
                filed.targets().stream().map(target -> PromisedView.of(target, voice)).toList(),
                filed.outcomes().stream().map(ReportedView::of).toList());
    }

    /** What was promised. */
    @Schema(name = "Promised", description = "What was promised")
    record PromisedView(
            @Schema(description = "Id of the target") String id,
            String report,
            Period period,
            String subject,
            List<MeasureView> measures,
            @Schema(nullable = true) Status status,
            @Schema(nullable = true) String statusLabel) {

        static PromisedView of(FiledTarget filed, Voice voice) {
            Status status = filed.assessment().map(Assessment::status).orElse(null);
            return new PromisedView(filed.id(), filed.target().evidence().report(), filed.target().head().period(),
                    filed.target().subject().words(), filed.target().pledges().stream().map(MeasureView::of).toList(),
                    status, status == null ? null : voice.label(status));
        }
    }

    /** What was reported. */
    @Schema(name = "Reported", description = "What was reported")
    record ReportedView(
            @Schema(description = "Id of the outcome") String id,
            String report,
            Period period,
            String subject,
            List<MeasureView> measures) {

        static ReportedView of(Outcome outcome) {
            return new ReportedView(outcome.id(), outcome.evidence().report(), outcome.head().period(),
                    outcome.subject().words(), outcome.measures().stream().map(MeasureView::of).toList());
        }
    }
}
