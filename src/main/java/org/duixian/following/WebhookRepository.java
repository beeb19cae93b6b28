package org.duixian.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class WebhookRepository implements PanacheRepository<StoredWebhook> {

    private static final String DUE = "state in ('active', 'failing')"
            + " and (next_attempt is null or next_attempt <= :now) and (leased_until is null or leased_until <= :now)";

    private final EntityManager entities;

    WebhookRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<StoredWebhook> findByWebhookId(String id) {
        return find("webhookId", id).firstResultOptional();
    }

    /** Held to the end of the transaction. */
    Optional<StoredWebhook> hold(String id) {
        return find("webhookId", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<StoredWebhook> listInOrder() {
        return list("order by id");
    }

    @SuppressWarnings("unchecked")
    List<String> listDue(Instant now) {
        return entities.createNativeQuery("select webhook_id from webhook where " + DUE + " order by id", String.class)
                .setParameter("now", now).getResultList();
    }

    /** Held to the end of the transaction, unless it is not due or somebody else holds it. */
    @SuppressWarnings("unchecked")
    Optional<StoredWebhook> holdIfDue(String id, Instant now) {
        List<StoredWebhook> held = entities.createNativeQuery(
                "select * from webhook where webhook_id = :id and " + DUE + " for update skip locked", StoredWebhook.class)
                .setParameter("id", id).setParameter("now", now).getResultList();
        return held.stream().findFirst();
    }
}
