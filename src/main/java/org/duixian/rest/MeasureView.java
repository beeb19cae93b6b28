package org.duixian.rest;

import java.math.BigDecimal;

import org.duixian.measure.Aspect;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparator;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Stage;
import org.duixian.statement.Firmness;
import org.duixian.statement.Pledge;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One thing that a statement says of its subject. */
@Schema(name = "Measure", description = "One thing that a statement says of its subject")
record MeasureView(
        Aspect aspect,
        Comparator comparator,
        @Schema(nullable = true, description = "In base units: 2.4万人 is 24000 人; money as printed; the lower end of a range", examples = "24000") BigDecimal value,
        @Schema(nullable = true, description = "The upper end of a range") BigDecimal upper,
        @Schema(nullable = true, description = "The measure word as printed; null for ranks", examples = "人") String unit,
        @Schema(nullable = true, description = "On which footing a growth is counted") Basis basis,
        @Schema(nullable = true, description = "How firmly it was promised; null for an outcome") Firmness firmness,
        @Schema(description = "How far a thing without a number has come; only there for qualitative measures") @JsonInclude(JsonInclude.Include.NON_NULL) Stage stage) {

    static MeasureView of(Pledge pledge) {
        return of(MeasureRow.of(pledge.measure()), pledge.firmness());
    }

    static MeasureView of(Measure measure) {
        return of(MeasureRow.of(measure), null);
    }

    static MeasureView of(MeasureRow row, Firmness firmness) {
        return new MeasureView(row.aspect(), row.comparator(), row.value(), row.upper(), row.unit(), row.basis(), firmness,
                row.stage());
    }
}
