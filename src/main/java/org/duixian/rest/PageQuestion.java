package org.duixian.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for. The cursor is read by {@link Cursors}, since it belongs to the whole query. */
class PageQuestion {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many at most, 1 to 200", example = "50")
    int limit;

    @QueryParam(FieldsQuestion.NAME)
    @Size(min = 1, max = FieldsQuestion.LONGEST)
    @Parameter(description = FieldsQuestion.DESCRIPTION)
    String fields;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: page.next of the answer before, with all other parameters as they were")
    String cursor;
}
