package org.duixian.rest;

import java.util.Optional;

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

/** A reviewer's word on a link. */
@Path("/api/v1/links/{id}")
@Tag(name = "Review")
class LinkDecisionResource {

    private final LinkArchive links;
    private final DecisionArchive decisions;

    LinkDecisionResource(LinkArchive links, DecisionArchive decisions) {
        this.links = links;
        this.decisions = decisions;
    }

    @GET
    @Operation(operationId = "getLink", summary = "Get a link with both quotes, as a reviewer needs it")
    public ReviewedLinkView get(@PathParam("id") @Parameter(description = "Id of the link") String id) {
        return ReviewedLinkView.of(links.get(id));
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.ADMIN, Role.REVIEWER })
    @Operation(operationId = "decideOnLink", summary = "Confirm, reject or correct a link, or withdraw the last decision on it", description = "A confirmed link is judged whatever its confidence, a rejected one never; with withdraw the machine's answer counts again. The same decision of the same reviewer on the same etag, sent once more, is the same decision")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkDecisionSubmission.class)))
    @APIResponse(responseCode = "201", description = "It is decided; Location leads to the log", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReviewedLinkView.class)))
    @APIResponse(responseCode = "204", description = "It is withdrawn, and the link with it, because only a reviewer had seen it; Location leads to the log")
    public Response decide(@PathParam("id") @Parameter(description = "Id of the link") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, description = "The etag of what is decided on, as it was read; without it 428, with an older one 412") String seen,
            String body, SecurityContext caller) {
        IfMatch tag = IfMatch.of(seen);
        LinkDecisionSubmission said = LinkDecisionSubmission.in(body);
        FiledDecision decision = decisions.onLink(id, said.word(caller.getUserPrincipal().getName(), tag),
                Optional.ofNullable(said.outcome()), link -> tag.names(ReviewedLinkView.of(link)));
        return links.find(id).map(link -> Decided.answer(decision, ReviewedLinkView.of(link), "/api/v1/links/" + id))
                .orElseGet(() -> Decided.gone(decision));
    }
}
