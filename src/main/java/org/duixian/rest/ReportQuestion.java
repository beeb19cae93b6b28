package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.ReportQuery;
import org.duixian.document.ReportType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reports are asked for. */
class ReportQuestion {

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; may be given several times", example = "440105")
    List<String> districts;

    @QueryParam("type")
    @Parameter(description = "What kind of document")
    ReportType type;

    @QueryParam("year")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year in its id: the year it sets targets for, else the year it reports on")
    Integer year;

    @QueryParam("outcomeYear")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year it reports on", example = "2017")
    Integer outcomeYear;

    @QueryParam("targetYear")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year it sets targets for", example = "2018")
    Integer targetYear;

    ReportQuery toQuery() {
        return new ReportQuery(districts, Optional.ofNullable(type), Wanted.number(year), Wanted.number(outcomeYear),
                Wanted.number(targetYear));
    }
}
