package org.duixian.rest;

import java.time.Instant;
import java.util.List;

import org.duixian.archive.FiledReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A report with its revisions. */
@Schema(name = "WholeReport", description = "A report with its revisions")
record WholeReportView(@JsonUnwrapped ReportView report, List<RevisionView> revisions) {

    static WholeReportView of(FiledReport filed, List<FiledReport> revisions, Voice voice) {
        return new WholeReportView(ReportView.of(filed, voice), revisions.stream().map(RevisionView::of).toList());
    }

    /** The report as it came at one time; {@code revision} of its text is still to be had. */
    @Schema(name = "Revision", description = "The report as it came at one time")
    record RevisionView(int revision, String sha256, Instant importedAt) {

        static RevisionView of(FiledReport filed) {
            return new RevisionView(filed.revision(), filed.sha256(), filed.importedAt());
        }
    }
}
