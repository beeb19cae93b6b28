package org.duixian.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.ComparisonQuery;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which districts and years are to be compared. */
class ComparisonQuestion {

    private static final int MOST_DISTRICTS = 50;
    private static final int MOST_YEARS = 50;

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; 1 to 50 of them", required = true, example = "440105")
    List<String> districts;

    @QueryParam("from")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The first year", required = true, example = "2017")
    Integer from;

    @QueryParam("to")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The last year, at most 50 years in all", required = true, example = "2023")
    Integer to;

    @QueryParam("category")
    @Parameter(description = "Items of one part of the reports; of all if left out", example = "livelihood")
    Category category;

    ComparisonQuery toQuery() {
        List<Problem.Fault> faults = new ArrayList<>();
        List<String> wanted = districts.stream().distinct().toList();
        if (wanted.isEmpty() || wanted.size() > MOST_DISTRICTS) {
            faults.add(Problem.Fault.of("district", wanted.isEmpty() ? "is missing: a comparison is of 1 to 50 districts"
                    : "is given for " + wanted.size() + " districts, not 1 to " + MOST_DISTRICTS));
        }
        faultInYears().ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, faults);
        }
        return new ComparisonQuery(wanted, from, to, Optional.ofNullable(category));
    }

    private Optional<Problem.Fault> faultInYears() {
        if (from == null || to == null) {
            return Optional.of(Problem.Fault.of(from == null ? "from" : "to", "is missing"));
        }
        if (from > to) {
            return Optional.of(Problem.Fault.of("from", from + " is after " + to));
        }
        return to - from < MOST_YEARS ? Optional.empty()
                : Optional.of(Problem.Fault.of("to", "is " + (to - from + 1) + " years in all, not 1 to " + MOST_YEARS));
    }
}
