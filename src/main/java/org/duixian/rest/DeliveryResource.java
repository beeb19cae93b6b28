package org.duixian.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.access.Role;
import org.duixian.following.SendingByHand;
import org.duixian.following.Webhooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was sent to a webhook, and sending by hand. */
@Path(WebhookResource.PATH + "/{id}")
@Tag(name = "Webhooks")
class DeliveryResource {

    private final Webhooks webhooks;
    private final SendingByHand sending;
    private final Lists lists;

    DeliveryResource(Webhooks webhooks, SendingByHand sending, Lists lists) {
        this.webhooks = webhooks;
        this.sending = sending;
        this.lists = lists;
    }

    @POST
    @Path("/test")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "testWebhook", summary = "Send a ping now, and tell what came of it")
    public DeliveryView test(@PathParam("id") @Parameter(description = WebhookResource.ID) String id) {
        return DeliveryView.of(sending.ping(id));
    }

    @GET
    @Path("/deliveries")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "listDeliveries", summary = "List the attempts to deliver, the newest first", description = "The last 1000, for 30 days")
    public ListView<DeliveryView> list(@PathParam("id") @Parameter(description = WebhookResource.ID) String id,
            @BeanParam PageQuestion page, UriInfo asked) {
        return lists.of(webhooks.deliveries(id, lists.pageOf(page, asked)), page, asked, DeliveryView::of);
    }

    @POST
    @Path("/deliveries/{delivery}/retry")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "retryDelivery", summary = "Send the message of a delivery again now, and tell what came of it")
    public DeliveryView retry(@PathParam("id") @Parameter(description = WebhookResource.ID) String id,
            @PathParam("delivery") @Parameter(description = "Id of the delivery") String delivery) {
        return DeliveryView.of(sending.again(id, delivery));
    }
}
