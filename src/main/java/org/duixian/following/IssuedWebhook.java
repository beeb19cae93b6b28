package org.duixian.following;

/**
 * A webhook that has just been made.
 *
 * @param secret what its messages are signed with; told here and never again
 */
public record IssuedWebhook(Webhook webhook, String secret) {
}
