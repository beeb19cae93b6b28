package org.duixian.rest;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

import org.duixian.access.Role;
import org.duixian.archive.ReplyArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the government concerned says to an item; whoever looks at the item sees it. */
@Path("/api/v1/items/{id}/replies")
@Tag(name = "Review")
class ReplyResource {

    private final ReplyArchive replies;

    ReplyResource(ReplyArchive replies) {
        this.replies = replies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.ADMIN, Role.REVIEWER })
    @Operation(operationId = "postReply", summary = "Enter a reply of the government concerned", description = "Shown with the item; it changes no verdict. The same reply once more is the same")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReplySubmission.class)))
    @APIResponse(responseCode = "201", description = "It stands with the item, to which Location leads", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReplyView.class)))
    public Response post(
            @PathParam("id") @Parameter(description = "Id of the item", example = "440105-2017-livelihood-07") String id,
            String body, SecurityContext caller) {
        ReplyView reply = ReplyView.of(replies.add(id, ReplySubmission.in(body), caller.getUserPrincipal().getName()));
        return Response.created(URI.create("/api/v1/items/" + id)).entity(reply).build();
    }
}
