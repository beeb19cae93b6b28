package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.DecisionQuery;
import org.duixian.archive.Ruling;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions are asked for. */
class CorrectionQuestion {

    private static final String ANY_ID = "[0-9a-z_-]{1,200}";

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; may be given several times", example = "440105")
    List<String> districts;

    @QueryParam("year")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year of the target or of the statement", example = "2017")
    Integer year;

    @QueryParam("item")
    @Pattern(regexp = ANY_ID, message = Wanted.ID_IS)
    @Parameter(description = "Id of the item concerned", example = "440105-2017-livelihood-07")
    String item;

    @QueryParam("link")
    @Pattern(regexp = ANY_ID, message = Wanted.ID_IS)
    @Parameter(description = "Id of the link decided on")
    String link;

    @QueryParam("statement")
    @Pattern(regexp = ANY_ID, message = Wanted.ID_IS)
    @Parameter(description = "Id of the statement decided on")
    String statement;

    @QueryParam("decision")
    @Parameter(description = "What was decided")
    Ruling ruling;

    DecisionQuery toQuery() {
        return new DecisionQuery(districts, Wanted.number(year), Optional.ofNullable(item), Optional.ofNullable(link),
                Optional.ofNullable(statement), Optional.ofNullable(ruling));
    }
}
