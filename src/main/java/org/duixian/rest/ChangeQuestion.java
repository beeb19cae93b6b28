package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.ChangeQuery;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which changes are asked for. */
class ChangeQuestion {

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; may be given several times", example = "440105")
    List<String> districts;

    @QueryParam("category")
    @Parameter(description = "Which part of the report", example = "livelihood")
    Category category;

    ChangeQuery toQuery() {
        return new ChangeQuery(districts, Optional.ofNullable(category));
    }
}
