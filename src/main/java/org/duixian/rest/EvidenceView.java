package org.duixian.rest;

import java.util.List;

import org.duixian.statement.Evidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words that a statement rests on, and where they stand. */
@Schema(name = "Evidence", description = "The words that a statement rests on, and where they stand")
record EvidenceView(
        @Schema(examples = "440105-2018-work_report") String report,
        @Schema(description = "Verbatim, damage and line breaks included", examples = "全年城镇新增就业2.4万人") String quote,
        @Schema(description = "First UTF-16 unit in the report's original text", examples = "18234") int start,
        @Schema(description = "One past the last", examples = "18246") int end,
        @Schema(description = "Titles from the outermost section inwards") List<String> section) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(evidence.report(), evidence.quote(), evidence.span().start(), evidence.span().end(),
                evidence.section());
    }
}
