package org.duixian.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

import org.duixian.archive.FiledReport;
import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report: what it is, and how much was recognised in it. */
@Schema(name = "Report", description = "A report: what it is, and how much was recognised in it")
record ReportView(
        @Schema(examples = "440105-2018-work_report") String id,
        @Schema(examples = "440105") String district,
        ReportType type,
        @Schema(description = "The type in the language asked for", examples = "政府工作报告") String typeLabel,
        @Schema(examples = "海珠区2018年政府工作报告") String title,
        @Schema(nullable = true, description = "Day of delivery, if known", examples = "2018-02-07") LocalDate delivered,
        @Schema(nullable = true, description = "Day of publication, if known", examples = "2018-02-22") LocalDate published,
        @Schema(nullable = true, description = "The year it reports on", examples = "2017") Integer outcomeYear,
        @Schema(description = "How much of that year it covers") CoveredPeriod outcomePeriod,
        @Schema(nullable = true, description = "The year it sets targets for", examples = "2018") Integer targetYear,
        @Schema(nullable = true) String sourceUrl,
        @Schema(description = "The newest counts, the older stay readable", examples = "1") int revision,
        @Schema(description = "Of the bytes as they were sent") String sha256,
        Instant importedAt,
        CountsView counts) {

    static ReportView of(FiledReport filed, Voice voice) {
        ReportHead head = filed.head();
        return new ReportView(filed.id(), head.district(), head.type(), voice.label(head.type()), head.title(),
                head.delivered().orElse(null), head.published().orElse(null), number(head.outcomeYear()),
                head.outcomePeriod(), number(head.targetYear()), head.sourceUrl().orElse(null), filed.revision(),
                filed.sha256(), filed.importedAt(), CountsView.of(filed.counts()));
    }

    private static Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** How much was recognised. */
    @Schema(name = "Counts", description = "How much was recognised")
    record CountsView(
            @Schema(description = "Length of the text as it came, in UTF-16 units") int characters,
            int targets,
            int outcomes,
            int items,
            int claims,
            int repairs,
            @Schema(description = "What could not be read") int remarks) {

        static CountsView of(FiledReport.Counts counts) {
            return new CountsView(counts.characters(), counts.targets(), counts.outcomes(), counts.items(), counts.claims(),
                    counts.repairs(), counts.remarks());
        }
    }
}
