package org.duixian.following;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.archive.ChangeArchive;
import org.duixian.archive.Page;
import org.duixian.archive.Slice;

/** The webhooks that an administrator makes. {@link WebhookNotFoundException} where there is none of an id. */
@ApplicationScoped
@Transactional
public class Webhooks {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final ChangeArchive changes;
    private final Clock clock;

    Webhooks(WebhookRepository webhooks, DeliveryRepository deliveries, ChangeArchive changes, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.changes = changes;
        this.clock = clock;
    }

    /** A new one, which is told what changes from now on. */
    public IssuedWebhook issue(WantedWebhook wanted, String by) {
        StoredWebhook stored = new StoredWebhook();
        stored.webhookId = UUID.randomUUID().toString();
        stored.url = wanted.url();
        stored.districts = String.join(",", wanted.districts());
        stored.category = wanted.category().map(category -> category.name().toLowerCase(Locale.ROOT)).orElse(null);
        stored.description = wanted.description().orElse(null);
        stored.secret = Signature.newSecret();
        stored.state = Webhook.State.ACTIVE.code();
        stored.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stored.createdBy = by;
        stored.place = changes.end();
        webhooks.persist(stored);
        return new IssuedWebhook(Webhook.of(stored), stored.secret);
    }

    /** All there are, the oldest first. */
    public List<Webhook> list() {
        return webhooks.listInOrder().stream().map(Webhook::of).toList();
    }

    public Webhook get(String id) {
        return Webhook.of(webhooks.findByWebhookId(id).orElseThrow(() -> WebhookNotFoundException.webhook(id)));
    }

    /** With its log. */
    public void delete(String id) {
        StoredWebhook stored = hold(id);
        deliveries.deleteOf(id);
        webhooks.delete(stored);
    }

    /** What changes meanwhile is kept for later. */
    public Webhook pause(String id) {
        StoredWebhook stored = hold(id);
        stored.state = Webhook.State.PAUSED.code();
        return Webhook.of(stored);
    }

    /** It is told at once whatever it has missed. */
    public Webhook resume(String id) {
        StoredWebhook stored = hold(id);
        stored.state = Webhook.State.ACTIVE.code();
        DeliveryBook.calm(stored);
        return Webhook.of(stored);
    }

    /** Its log, the newest first. */
    public Slice<Delivery> deliveries(String id, Page page) {
        get(id);
        long before = page.after().map(Long::parseLong).orElse(Long.MAX_VALUE);
        List<StoredDelivery> found = deliveries.listBefore(id, before, page.limit() + 1);
        List<StoredDelivery> shown = found.subList(0, Math.min(found.size(), page.limit()));
        Optional<String> next = found.size() > page.limit() ? Optional.of(shown.get(shown.size() - 1).id.toString())
                : Optional.empty();
        return new Slice<>(shown.stream().map(Delivery::of).toList(), next);
    }

    private StoredWebhook hold(String id) {
        return webhooks.hold(id).orElseThrow(() -> WebhookNotFoundException.webhook(id));
    }
}
