package org.duixian.rest;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which districts and years a series is asked for. */
class SeriesQuestion {

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; may be given several times", required = true, example = "440105")
    List<String> districts;

    @QueryParam("from")
    @DefaultValue("" + Wanted.FIRST_YEAR)
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The first year", example = "2017")
    int from;

    @QueryParam("to")
    @DefaultValue("" + Wanted.LAST_YEAR)
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The last year", example = "2023")
    int to;

    void refuseFaults() {
        List<Problem.Fault> faults = new ArrayList<>();
        if (districts.isEmpty()) {
            faults.add(Problem.Fault.of("district", "is missing: a series is of one or more districts"));
        }
        if (from > to) {
            faults.add(Problem.Fault.of("from", from + " is after " + to));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, faults);
        }
    }
}
