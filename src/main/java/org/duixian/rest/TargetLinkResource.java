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
import org.duixian.archive.LinkArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What answers one target, and a reviewer's word where the machine saw nothing that does. */
@Path("/api/v1/targets/{id}/links")
@Tag(name = "Review")
class TargetLinkResource {

    private final LinkArchive links;
    private final DecisionArchive decisions;

    TargetLinkResource(LinkArchive links, DecisionArchive decisions) {
        this.links = links;
        this.decisions = decisions;
    }

    @GET
    @Operation(operationId = "listLinksOfTarget", summary = "List what answers a target, whole, as a reviewer needs it")
    public TargetLinksView get(@PathParam("id") @Parameter(description = "Id of the target") String id) {
        return TargetLinksView.of(links.ofTarget(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.ADMIN, Role.REVIEWER })
    @Operation(operationId = "nameOutcome", summary = "Name an outcome that answers a target", description = "The link it makes is confirmed, whether the machine saw it or not. The same decision of the same reviewer on the same etag, sent once more, is the same decision")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NamedOutcomeSubmission.class)))
    @APIResponse(responseCode = "201", description = "It is decided; Location leads to the log", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TargetLinksView.class)))
    public Response name(@PathParam("id") @Parameter(description = "Id of the target") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, description = "The etag of what is decided on, as it was read; without it 428, with an older one 412") String seen,
            String body, SecurityContext caller) {
        IfMatch tag = IfMatch.of(seen);
        NamedOutcomeSubmission named = NamedOutcomeSubmission.in(body);
        FiledDecision decision = decisions.onTarget(id, named.outcome(), named.word(caller.getUserPrincipal().getName(), tag),
                answering -> tag.names(TargetLinksView.of(answering)));
        return Decided.answer(decision, get(id), "/api/v1/targets/" + id + "/links");
    }
}
