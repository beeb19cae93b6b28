package org.duixian.rest;

import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.duixian.archive.StatementQuery;
import org.duixian.assessment.Status;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which targets are asked for: as outcomes, and by verdict. */
class TargetQuestion {

    @QueryParam("status")
    @Parameter(description = "The verdict on the target")
    Status status;

    StatementQuery in(StatementQuery query) {
        return new StatementQuery(query.districts(), query.year(), query.category(), query.indicator(), query.item(),
                query.report(), Optional.ofNullable(status), query.words());
    }
}
