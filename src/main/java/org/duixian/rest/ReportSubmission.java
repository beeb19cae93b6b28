package org.duixian.rest;

import java.time.LocalDate;

import org.duixian.document.ReportType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form in which a report is posted, for the OpenAPI document; {@link ReportParts} reads it. */
@Schema(name = "ReportSubmission", requiredProperties = "file")
record ReportSubmission(
        @Schema(format = "binary", description = "The report: text, HTML, DOCX or PDF") String file,
        MetadataSubmission metadata) {

    /** What the sender says of the report; each field may be left out. */
    @Schema(name = "ReportMetadata", description = "What the sender says of the report; each field may be left out")
    record MetadataSubmission(
            @Schema(description = "Six-digit code or a name", examples = "440105") String district,
            ReportType type,
            @Schema(examples = "海珠区2018年政府工作报告") String title,
            @Schema(examples = "2018-02-07") LocalDate delivered,
            @Schema(examples = "2018-02-22") LocalDate published,
            @Schema(description = "The year it reports on", examples = "2017") Integer outcomeYear,
            @Schema(description = "The year it sets targets for", examples = "2018") Integer targetYear,
            @Schema(examples = "https://example.org/report.html") String sourceUrl) {
    }
}
