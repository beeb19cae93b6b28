package org.duixian.rest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.StatementQuery;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which statements of one report are asked for. */
class RecognisedQuestion {

    @QueryParam("category")
    @Parameter(description = "Which part of the report", example = "livelihood")
    Category category;

    @QueryParam("indicator")
    @Pattern(regexp = Wanted.CODE, message = Wanted.CODE_IS)
    @Parameter(description = "What is measured")
    String indicator;

    @QueryParam("year")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year the statement speaks of")
    Integer year;

    StatementQuery toQuery() {
        OptionalInt wanted = Wanted.number(year);
        return new StatementQuery(List.of(), wanted, Optional.ofNullable(category), Optional.ofNullable(indicator),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
