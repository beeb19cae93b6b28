package org.duixian.following;

/** There is no such webhook, or none of its deliveries has that id. */
public final class WebhookNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WebhookNotFoundException(String message) {
        super(message);
    }

    static WebhookNotFoundException webhook(String id) {
        return new WebhookNotFoundException("there is no webhook " + id);
    }

    static WebhookNotFoundException delivery(String id) {
        return new WebhookNotFoundException("there is no delivery " + id);
    }
}
