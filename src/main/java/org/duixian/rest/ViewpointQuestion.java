package org.duixian.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From where it is looked at: as of a moment, and by a version of the method. */
class ViewpointQuestion {

    @QueryParam(Moments.AS_OF)
    @Size(min = 1, max = 40)
    @Parameter(description = "What was said at that moment: a date (its first moment, UTC) or a moment with its offset, not in the future. Reports, statements, links, decisions and verdicts as they were kept then", example = "2026-12-01T00:00:00Z")
    String asOf;

    @QueryParam(Viewpoints.METHOD)
    @Size(min = 1, max = 40)
    @Parameter(description = "The version of the method to judge by; without it verdicts are as they were reached", example = "1.0.0")
    String method;
}
