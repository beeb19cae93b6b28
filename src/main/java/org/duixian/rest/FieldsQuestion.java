package org.duixian.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members of an answer are wanted; read by {@link SparseAnswers}. */
class FieldsQuestion {

    static final String NAME = "fields";
    static final int LONGEST = 500;
    static final String DESCRIPTION = "Only these members, with commas between, inner ones with dots: id,status,coverage.judged."
            + " All others are left out, whatever the schema requires";

    @QueryParam(NAME)
    @Size(min = 1, max = LONGEST)
    @Parameter(description = DESCRIPTION)
    String fields;
}
