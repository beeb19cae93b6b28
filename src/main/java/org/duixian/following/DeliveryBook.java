package org.duixian.following;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What is to be sent, and what came of it. Nothing is sent in a transaction. */
@ApplicationScoped
@Transactional
class DeliveryBook {

    /** Longer than sending takes; whoever died meanwhile is replaced after it. */
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int KEPT = 1000;
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Messages messages;
    private final BackOff backOff;
    private final Clock clock;

    DeliveryBook(WebhookRepository webhooks, DeliveryRepository deliveries, Messages messages, BackOff backOff, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.messages = messages;
        this.backOff = backOff;
        this.clock = clock;
    }

    /** A message and where it goes. */
    record Due(String webhook, String url, String secret, Message message) {

        static Due of(StoredWebhook webhook, Message message) {
            return new Due(webhook.webhookId, webhook.url, webhook.secret, message);
        }
    }

    /** Ids of webhooks that may have something to be told. */
    List<String> due() {
        return webhooks.listDue(now());
    }

    /** What is to be sent to a webhook; from here on nobody else sends it, until it is recorded or the lease is over. */
    Optional<Due> claim(String id) {
        Instant now = now();
        return webhooks.holdIfDue(id, now).flatMap(webhook -> messages.next(webhook).map(message -> {
            webhook.leasedUntil = now.plus(LEASE);
            return Due.of(webhook, message);
        }));
    }

    Due ping(String id) {
        StoredWebhook webhook = find(id);
        return Due.of(webhook, messages.ping(webhook));
    }

    Due again(String id, String delivery) {
        StoredWebhook webhook = find(id);
        StoredDelivery sent = deliveries.findByDeliveryId(id, delivery)
                .orElseThrow(() -> WebhookNotFoundException.delivery(delivery));
        return Due.of(webhook, messages.again(webhook, sent));
    }

    /** Into the log; if it was the message under way, the webhook goes on from it or waits. */
    Delivery record(Due sent, Attempt attempt) {
        StoredWebhook webhook = webhooks.hold(sent.webhook())
                .orElseThrow(() -> WebhookNotFoundException.webhook(sent.webhook()));
        boolean isUnderWay = sent.message().id().equals(webhook.messageId);
        if (isUnderWay && attempt.succeeded()) {
            goOn(webhook, sent.message());
        } else if (isUnderWay) {
            await(webhook, attempt);
        }
        StoredDelivery line = line(sent, attempt);
        line.nextAttempt = isUnderWay ? webhook.nextAttempt : null;
        deliveries.persist(line);
        deliveries.trim(webhook.webhookId, KEPT, now().minus(KEPT_FOR));
        return Delivery.of(line);
    }

    private static void goOn(StoredWebhook webhook, Message told) {
        webhook.place = told.next();
        webhook.messageId = null;
        webhook.messageChanges = 0;
        calm(webhook);
        if (webhook.state.equals(Webhook.State.FAILING.code())) {
            webhook.state = Webhook.State.ACTIVE.code();
        }
    }

    /** As if nothing had ever failed. */
    static void calm(StoredWebhook webhook) {
        webhook.attempts = 0;
        webhook.failingSince = null;
        webhook.nextAttempt = null;
        webhook.leasedUntil = null;
        webhook.reason = null;
    }

    private void await(StoredWebhook webhook, Attempt attempt) {
        Instant now = now();
        webhook.leasedUntil = null;
        webhook.attempts++;
        webhook.reason = attempt.failure().orElseThrow();
        webhook.failingSince = webhook.failingSince == null ? attempt.at() : webhook.failingSince;
        boolean isOver = attempt.isUnwanted() || backOff.isOver(webhook.failingSince, now);
        webhook.nextAttempt = isOver ? null
                : now.plus(backOff.after(webhook.attempts, attempt.retryAfter())).truncatedTo(ChronoUnit.MICROS);
        if (isOver) {
            webhook.state = Webhook.State.DISABLED.code();
        } else if (webhook.state.equals(Webhook.State.ACTIVE.code())) {
            webhook.state = Webhook.State.FAILING.code();
        }
    }

    private StoredDelivery line(Due sent, Attempt attempt) {
        Message message = sent.message();
        StoredDelivery line = new StoredDelivery();
        line.deliveryId = UUID.randomUUID().toString();
        line.webhookId = sent.webhook();
        line.messageId = message.id();
        line.afterPlace = message.after();
        line.changes = message.changes().size();
        if (line.changes > 0) {
            line.firstVersion = message.changes().get(0).version();
            line.lastVersion = message.changes().get(line.changes - 1).version();
        }
        line.attempt = deliveries.countAttempts(message.id()) + 1;
        line.at = attempt.at();
        line.tookMillis = attempt.took().toMillis();
        line.statusCode = attempt.status().orElse(null);
        line.error = attempt.failure().map(words -> words.substring(0, Math.min(words.length(), 500))).orElse(null);
        return line;
    }

    private StoredWebhook find(String id) {
        return webhooks.findByWebhookId(id).orElseThrow(() -> WebhookNotFoundException.webhook(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
