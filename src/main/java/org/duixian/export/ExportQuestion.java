package org.duixian.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.ItemQuery;
import org.duixian.assessment.Agreement;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which items are to be exported: the filters of {@code GET /items}. */
class ExportQuestion {

    @QueryParam("district")
    @Pattern(regexp = "[0-9]{6}", message = "a six-digit code")
    @Parameter(description = "Six-digit code; may be given several times", example = "440105")
    List<String> districts;

    @QueryParam("year")
    @Min(1949)
    @Max(2100)
    @Parameter(description = "The year that was promised for", example = "2017")
    Integer year;

    @QueryParam("category")
    @Parameter(description = "Which part of the report", example = "livelihood")
    Category category;

    @QueryParam("status")
    @Parameter(description = "The verdict on the item")
    Status status;

    @QueryParam("indicator")
    @Pattern(regexp = "[a-z][a-z0-9_]{0,63}", message = "a code such as new_urban_jobs")
    @Parameter(description = "Items with a statement on this indicator")
    String indicator;

    @QueryParam("agreement")
    @Parameter(description = "Whether the report's own claim agrees with the verdict")
    Agreement agreement;

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(description = "Characters that stand in the title, a subject or a quote")
    String words;

    ItemQuery toQuery() {
        return new ItemQuery(districts, year == null ? OptionalInt.empty() : OptionalInt.of(year),
                Optional.ofNullable(category), Optional.ofNullable(status), Optional.ofNullable(indicator),
                Optional.ofNullable(agreement), Optional.ofNullable(words));
    }
}
