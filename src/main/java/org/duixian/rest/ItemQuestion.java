package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.ItemQuery;
import org.duixian.archive.Order;
import org.duixian.assessment.Agreement;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which items are asked for. */
class ItemQuestion {

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; may be given several times", example = "440105")
    List<String> districts;

    @QueryParam("year")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year that was promised for", example = "2017")
    Integer year;

    @QueryParam("category")
    @Parameter(description = "Which part of the report", example = "livelihood")
    Category category;

    @QueryParam("status")
    @Parameter(description = "The verdict")
    Status status;

    @QueryParam("indicator")
    @Pattern(regexp = Wanted.CODE, message = Wanted.CODE_IS)
    @Parameter(description = "Items with a statement on this indicator")
    String indicator;

    @QueryParam("agreement")
    @Parameter(description = "Whether the report's own claim agrees with the verdict")
    Agreement agreement;

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(description = "Characters that stand in the title, a subject or a quote")
    String words;

    @QueryParam("sort")
    @DefaultValue("district")
    @Parameter(description = "district: by district, the newest year first; newest, oldest: by year first; relevance: the best place of q first, only with q")
    Order order;

    Order order() {
        Wanted.requireWords(order == Order.RELEVANCE, words);
        return order;
    }

    ItemQuery toQuery() {
        return new ItemQuery(districts, Wanted.number(year), Optional.ofNullable(category), Optional.ofNullable(status),
                Optional.ofNullable(indicator), Optional.ofNullable(agreement), Optional.ofNullable(words));
    }
}
