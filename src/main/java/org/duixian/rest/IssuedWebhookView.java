package org.duixian.rest;

import org.duixian.following.IssuedWebhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook that has just been made, with its secret. */
@Schema(name = "IssuedWebhook", description = "A webhook that has just been made, with its secret")
record IssuedWebhookView(
        WebhookView webhook,
        @Schema(description = "What messages are signed with, as Standard Webhooks has it: whsec_ and the key in base64; told here and never again") String secret) {

    static IssuedWebhookView of(IssuedWebhook issued) {
        return new IssuedWebhookView(WebhookView.of(issued.webhook()), issued.secret());
    }
}
