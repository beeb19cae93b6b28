package org.duixian.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** As of which moment it is looked at, where nothing is judged. */
class MomentQuestion {

    @QueryParam(Moments.AS_OF)
    @Size(min = 1, max = 40)
    @Parameter(description = "What was said at that moment: a date (its first moment, UTC) or a moment with its offset, not in the future", example = "2026-12-01T00:00:00Z")
    String asOf;
}
