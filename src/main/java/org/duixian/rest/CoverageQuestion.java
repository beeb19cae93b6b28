package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.CoverageQuery;
import org.duixian.archive.CoverageState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which reports it is asked whether they are here. */
class CoverageQuestion {

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; may be given several times", example = "440105")
    List<String> districts;

    @QueryParam("year")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year in the report's id: the year it sets targets for, else the year it reports on", example = "2018")
    Integer year;

    @QueryParam("state")
    @Parameter(description = "How the archive stands to it; the totals count all states", example = "missing")
    CoverageState state;

    CoverageQuery toQuery() {
        return new CoverageQuery(districts, Wanted.number(year), Optional.ofNullable(state));
    }
}
