package org.duixian.following;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One line of the log, with what its message can be made of again. */
@Entity
@Table(name = "webhook_delivery")
class StoredDelivery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "delivery_id")
    String deliveryId;
    @Column(name = "webhook_id")
    String webhookId;
    @Column(name = "message_id")
    String messageId;
    @Column(name = "after_place")
    String afterPlace;
    int changes;
    @Column(name = "first_version")
    Long firstVersion;
    @Column(name = "last_version")
    Long lastVersion;
    int attempt;
    Instant at;
    @Column(name = "took_ms")
    long tookMillis;
    @Column(name = "status_code")
    Integer statusCode;
    String error;
    @Column(name = "next_attempt")
    Instant nextAttempt;
}
