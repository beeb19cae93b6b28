package org.duixian.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.duixian.archive.CoverageState;
import org.duixian.archive.CoveredReport.Because;
import org.duixian.archive.FiledReport;
import org.duixian.document.ReportType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One report of one district and year: here, missing, or failed and why. */
@Schema(name = "CoveredReport", description = "One report of one district and year: here, missing, or failed and why")
record CoveredReportView(
        @Schema(description = "The id that the report has or would have", examples = "440105-2019-work_report") String id,
        @Schema(examples = "440105") String district,
        @Schema(examples = "海珠区") String districtName,
        @Schema(examples = "2019") int year,
        ReportType type,
        @Schema(description = "The type in the language asked for", examples = "政府工作报告") String typeLabel,
        CoverageState state,
        @Schema(nullable = true, description = "What was filed; null where nothing was") FiledView report,
        @Schema(description = "Why it must exist, where it is not here") List<ImpliedView> implied,
        @Schema(nullable = true, description = "What went wrong and was not put right since") FailureView failure) {

    /** What was filed, in its newest revision. */
    @Schema(name = "CoveredReportFiled", description = "What was filed, in its newest revision")
    record FiledView(
            @Schema(examples = "440105-2019-work_report") String id,
            int revision,
            @Schema(nullable = true, description = "Day of delivery, if known") LocalDate delivered,
            @Schema(description = "Targets and outcomes") int statements,
            int targets,
            int outcomes,
            @Schema(description = "What could not be read") int remarks) {

        static FiledView of(FiledReport filed) {
            FiledReport.Counts counts = filed.counts();
            return new FiledView(filed.id(), filed.revision(), filed.head().delivered().orElse(null),
                    counts.targets() + counts.outcomes(), counts.targets(), counts.outcomes(), counts.remarks());
        }
    }

    /** By what it is known that the report must exist. */
    @Schema(name = "CoverageImplied", description = "By what it is known that the report must exist")
    record ImpliedView(
            @Schema(description = "answers_targets: it has to answer targets that are here; between_years: one before and one after it are here") Because because,
            @Schema(description = "The same in the language asked for", examples = "440105-2018-work_report所提目标应由它答复") String explanation,
            @Schema(description = "Ids of the reports that imply it") List<String> reports) {
    }

    /** What went wrong. */
    @Schema(name = "CoverageFailure", description = "What went wrong")
    record FailureView(
            @Schema(examples = "https://duixian.org/problems/recognition-failed") String type,
            @Schema(description = "In the language asked for", examples = "报告中没有识别出任何内容") String title,
            String detail,
            Instant at,
            @JsonProperty("import") @Schema(nullable = true, description = "Id of the import that failed; null where it went through and nothing was recognised") String importId) {
    }
}
