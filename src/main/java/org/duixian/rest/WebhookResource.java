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

import org.duixian.access.Role;
import org.duixian.following.Webhooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is told of changes; an administrator makes and removes them. */
@Path(WebhookResource.PATH)
@Tag(name = "Webhooks")
class WebhookResource {

    static final String PATH = "/api/v1/webhooks";
    static final String ID = "Id of the webhook";

    private final Webhooks webhooks;
    private final WebhookReader reader;
    private final Lists lists;

    WebhookResource(Webhooks webhooks, WebhookReader reader, Lists lists) {
        this.webhooks = webhooks;
        this.reader = reader;
        this.lists = lists;
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "listWebhooks", summary = "List all webhooks, without their secrets")
    public ListView<WebhookView> list(@BeanParam PageQuestion page, UriInfo asked) {
        return lists.cut(webhooks.list(), page, asked, WebhookView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "postWebhook", summary = "Make a webhook; its secret is told once", description = "It is told what changes from now on, as GET /changes has it and in the same order, at least once")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebhookSubmission.class)))
    @APIResponse(responseCode = "201", description = "It is made", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IssuedWebhookView.class)))
    public Response post(String body, SecurityContext caller) {
        IssuedWebhookView made = IssuedWebhookView.of(webhooks.issue(reader.in(body), caller.getUserPrincipal().getName()));
        return Response.created(URI.create(PATH + "/" + made.webhook().id())).entity(made).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "getWebhook", summary = "Get a webhook and how it stands")
    public WebhookView get(@PathParam("id") @Parameter(description = ID) String id) {
        return WebhookView.of(webhooks.get(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "deleteWebhook", summary = "Remove a webhook and its log")
    @APIResponse(responseCode = "204", description = "It is removed")
    public void delete(@PathParam("id") @Parameter(description = ID) String id) {
        webhooks.delete(id);
    }

    @POST
    @Path("/{id}/pause")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "pauseWebhook", summary = "Send nothing for now", description = "What changes meanwhile is sent when it is resumed")
    public WebhookView pause(@PathParam("id") @Parameter(description = ID) String id) {
        return WebhookView.of(webhooks.pause(id));
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "resumeWebhook", summary = "Send again, beginning with what was missed")
    public WebhookView resume(@PathParam("id") @Parameter(description = ID) String id) {
        return WebhookView.of(webhooks.resume(id));
    }
}
