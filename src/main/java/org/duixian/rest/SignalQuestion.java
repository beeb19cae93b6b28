package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.SignalQuery;
import org.duixian.signal.SignalKind;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which signals are asked for. */
class SignalQuestion {

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; may be given several times", example = "440103")
    List<String> districts;

    @QueryParam("year")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year of the item it stands with", example = "2022")
    Integer year;

    @QueryParam("kind")
    @Parameter(description = "What is shown", example = "inconsistent")
    SignalKind kind;

    @QueryParam("category")
    @Parameter(description = "Which part of the report", example = "headline")
    Category category;

    SignalQuery toQuery() {
        return new SignalQuery(districts, Wanted.number(year), Optional.ofNullable(kind), Optional.ofNullable(category));
    }
}
