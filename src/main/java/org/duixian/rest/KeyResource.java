package org.duixian.rest;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.access.Keys;
import org.duixian.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys of those who write; an administrator makes and revokes them. */
@Path(KeyResource.PATH)
@Tag(name = "Keys")
class KeyResource {

    static final String PATH = "/api/v1/keys";

    private final Keys keys;
    private final Lists lists;

    KeyResource(Keys keys, Lists lists) {
        this.keys = keys;
        this.lists = lists;
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "listKeys", summary = "List all keys there are and were, without their secrets")
    public ListView<KeyView> list(@BeanParam PageQuestion page, UriInfo asked) {
        return lists.cut(keys.list(), page, asked, KeyView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "postKey", summary = "Make a key; its secret is told once")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = KeySubmission.class)))
    @APIResponse(responseCode = "201", description = "It is made", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IssuedKeyView.class)))
    @APIResponse(responseCode = "409", description = "There is, or was, a key of that name", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response post(String body, SecurityContext caller) {
        KeySubmission wanted = KeySubmission.in(body);
        IssuedKeyView made = IssuedKeyView.of(keys.issue(wanted.name(), wanted.roles(), caller.getUserPrincipal().getName()));
        return Response.created(URI.create(PATH + "/" + made.id())).entity(made).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "revokeKey", summary = "Revoke a key", description = "From then on it opens nothing. Its name stays with what it signed")
    @APIResponse(responseCode = "204", description = "It is revoked")
    @APIResponse(responseCode = "409", description = "It is the administrator's own", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void revoke(@PathParam("id") @Parameter(description = "Id of the key") String id) {
        keys.revoke(id);
    }
}
