package org.duixian.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class DeliveryRepository implements PanacheRepository<StoredDelivery> {

    Optional<StoredDelivery> findByDeliveryId(String webhook, String id) {
        return find("webhookId = ?1 and deliveryId = ?2", webhook, id).firstResultOptional();
    }

    /** The newest first. */
    List<StoredDelivery> listBefore(String webhook, long row, int most) {
        return find("webhookId = ?1 and id < ?2 order by id desc", webhook, row).range(0, most - 1).list();
    }

    int countAttempts(String message) {
        return Math.toIntExact(count("messageId", message));
    }

    void deleteOf(String webhook) {
        delete("webhookId", webhook);
    }

    /** Keeps the newest, and of those what is not too old. */
    void trim(String webhook, int newest, Instant oldest) {
        delete("webhookId = ?1 and at < ?2", webhook, oldest);
        find("webhookId = ?1 order by id desc", webhook).range(newest, newest).firstResultOptional()
                .ifPresent(beyond -> delete("webhookId = ?1 and id <= ?2", webhook, beyond.id));
    }
}
