package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.LinkQuery;
import org.duixian.linking.LinkState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which links are asked for. */
class LinkQuestion {

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; may be given several times", example = "440105")
    List<String> districts;

    @QueryParam("year")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year of the target", example = "2017")
    Integer year;

    @QueryParam("state")
    @Parameter(description = "Whether it holds; suggested is the review queue", example = "suggested")
    LinkState state;

    LinkQuery toQuery() {
        return new LinkQuery(districts, Wanted.number(year), Optional.ofNullable(state));
    }
}
