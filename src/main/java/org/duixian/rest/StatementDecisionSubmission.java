package org.duixian.rest;

import java.math.BigDecimal;
import java.util.List;

import org.duixian.archive.Ruling;
import org.duixian.measure.Aspect;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparator;
import org.duixian.measure.Stage;
import org.duixian.statement.Firmness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer decides on a statement, for the OpenAPI document; {@link CorrectionReader} reads it. */
@Schema(name = "StatementDecisionSubmission", requiredProperties = { "decision", "reason" })
record StatementDecisionSubmission(
        @Schema(description = "confirm: it was read rightly; reject: it states nothing; correct: it says something else; withdraw: the last decision is taken back") Ruling decision,
        @Schema(description = "Why, in 1 to 2000 characters", examples = "原文单位是万人") String reason,
        @Schema(description = "The year it speaks of; like the fields below, with correct and only there, and as it was where it is left out", examples = "2017") Integer year,
        @Schema(examples = "城镇新增就业") String subject,
        @Schema(nullable = true, description = "Canonical code; null for none", examples = "new_urban_jobs") String indicator,
        @Schema(description = "All of them, the main one first") List<MeasureSubmission> measures) {

    /** One thing that it says, as the API shows measures. */
    @Schema(name = "MeasureSubmission", requiredProperties = { "aspect", "comparator" })
    record MeasureSubmission(Aspect aspect, Comparator comparator, @Schema(examples = "24000") BigDecimal value,
            BigDecimal upper, @Schema(examples = "人") String unit, Basis basis,
            @Schema(description = "Of a target; firm where it is left out") Firmness firmness, Stage stage,
            @Schema(description = "What a relation refers to, or the words of a completion", examples = "竣工") String words) {
    }
}
