package org.duixian.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

import org.duixian.access.Role;
import org.duixian.archive.DecisionArchive;
import org.duixian.archive.FiledDecision;
import org.duixian.archive.ReviewedStatement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A reviewer's word on what a statement says. */
@Path("/api/v1/statements/{id}")
@Tag(name = "Review")
class StatementDecisionResource {

    private final DecisionArchive decisions;
    private final CorrectionReader corrections;

    StatementDecisionResource(DecisionArchive decisions, CorrectionReader corrections) {
        this.decisions = decisions;
        this.corrections = corrections;
    }

    @GET
    @Operation(operationId = "getStatement", summary = "Get a target or an outcome with its quote, as a reviewer needs it")
    public ReviewedStatementView get(@PathParam("id") @Parameter(description = "Id of the target or outcome") String id) {
        return ReviewedStatementView.of(decisions.statement(id));
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.ADMIN, Role.REVIEWER })
    @Operation(operationId = "decideOnStatement", summary = "Confirm, reject or correct what was read in a statement, or withdraw the last decision on it", description = "Judged as corrected; what is rejected is neither linked nor judged; with withdraw what the machine read counts again. The same decision of the same reviewer on the same etag, sent once more, is the same decision")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = StatementDecisionSubmission.class)))
    @APIResponse(responseCode = "201", description = "It is decided; Location leads to the log", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReviewedStatementView.class)))
    public Response decide(@PathParam("id") @Parameter(description = "Id of the target or outcome") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, description = "The etag of what is decided on, as it was read; without it 428, with an older one 412") String seen,
            String body, SecurityContext caller) {
        IfMatch tag = IfMatch.of(seen);
        ReviewedStatement statement = decisions.statement(id);
        CorrectionReader.Said said = corrections.read(body, statement.statement().statement());
        FiledDecision decision = decisions.onStatement(id, said.word(caller.getUserPrincipal().getName(), tag), said.content(),
                now -> tag.names(ReviewedStatementView.of(now)));
        return Decided.answer(decision, get(id), "/api/v1/statements/" + id);
    }
}
