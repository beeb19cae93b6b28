package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.duixian.archive.StatementOrder;
import org.duixian.archive.StatementQuery;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which outcomes are asked for. */
class StatementQuestion {

    @QueryParam("district")
    @Pattern(regexp = Wanted.DISTRICT, message = Wanted.DISTRICT_IS)
    @Parameter(description = "Six-digit code; may be given several times", example = "440105")
    List<String> districts;

    @QueryParam("year")
    @Min(Wanted.FIRST_YEAR)
    @Max(Wanted.LAST_YEAR)
    @Parameter(description = "The year it speaks of", example = "2017")
    Integer year;

    @QueryParam("category")
    @Parameter(description = "Which part of the report", example = "livelihood")
    Category category;

    @QueryParam("indicator")
    @Pattern(regexp = Wanted.CODE, message = Wanted.CODE_IS)
    @Parameter(description = "What is measured")
    String indicator;

    @QueryParam("item")
    @Pattern(regexp = Wanted.ID, message = Wanted.ID_IS)
    @Parameter(description = "Id of the item")
    String item;

    @QueryParam("report")
    @Pattern(regexp = Wanted.ID, message = Wanted.ID_IS)
    @Parameter(description = "Id of the report")
    String report;

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(description = "Characters that stand in the item's title, the subject or the quote")
    String words;

    @QueryParam("sort")
    @DefaultValue("district")
    @Parameter(description = "district: by district, the newest year first; relevance: the best place of q first, only with q")
    StatementOrder order;

    StatementOrder order() {
        Wanted.requireWords(order == StatementOrder.RELEVANCE, words);
        return order;
    }

    StatementQuery toQuery() {
        return new StatementQuery(districts, Wanted.number(year), Optional.ofNullable(category),
                Optional.ofNullable(indicator), Optional.ofNullable(item), Optional.ofNullable(report), Optional.empty(),
                Optional.ofNullable(words));
    }
}
