package org.duixian.rest;

import java.time.LocalDate;

import org.duixian.archive.Content;
import org.duixian.archive.FiledReport;
import org.duixian.archive.FiledStatement;
import org.duixian.archive.FiledTarget;
import org.duixian.archive.StatementKind;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Status;
import org.duixian.statement.Evidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement as a reviewer needs to see it: what it says, the very words, and in which report they stand. */
@Schema(name = "QuotedStatement", description = "A statement with its quote and its report")
record QuotedView(
        @Schema(examples = "440105-2018-livelihood-02-work_report-t3") String id,
        StatementKind kind,
        ItemReferenceView item,
        ContentView content,
        EvidenceView evidence,
        ReportReferenceView report,
        @Schema(nullable = true, description = "The verdict on a target as it is now; null for an outcome") Status status,
        @Schema(nullable = true, description = "What a reviewer made of it") ReviewView review) {

    static QuotedView of(FiledStatement filed, FiledReport report) {
        Evidence evidence = filed.statement().evidence();
        Status status = filed instanceof FiledTarget target ? target.assessment().map(Assessment::status).orElse(null) : null;
        return new QuotedView(filed.id(), filed instanceof FiledTarget ? StatementKind.TARGET : StatementKind.OUTCOME,
                ItemReferenceView.of(filed.statement().item()), ContentView.of(Content.of(filed.statement())),
                EvidenceView.of(evidence), ReportReferenceView.of(report), status,
                filed.review().map(ReviewView::of).orElse(null));
    }

    /** The report a quote stands in. */
    @Schema(name = "ReportReference", description = "The report a quote stands in")
    record ReportReferenceView(
            @Schema(examples = "440105-2018-work_report") String id,
            String title,
            @Schema(nullable = true) LocalDate delivered,
            @Schema(nullable = true) String sourceUrl,
            @Schema(description = "The text, in which the quote stands at its place") String text) {

        static ReportReferenceView of(FiledReport report) {
            return new ReportReferenceView(report.id(), report.head().title(), report.head().delivered().orElse(null),
                    report.head().sourceUrl().orElse(null), "/api/v1/reports/" + report.id() + "/text");
        }
    }
}
