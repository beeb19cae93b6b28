package org.duixian.following;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One webhook, how far it has been told, and the message under way, if there is one. */
@Entity
@Table(name = "webhook")
class StoredWebhook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "webhook_id")
    String webhookId;
    String url;
    String districts;
    String category;
    String description;
    /** As it signs, so it has to be kept as it is. */
    String secret;
    String state;
    String reason;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by")
    String createdBy;
    /** In the list of changes: what lies behind is still to be told. */
    String place;
    @Column(name = "message_id")
    String messageId;
    @Column(name = "message_changes")
    int messageChanges;
    int attempts;
    @Column(name = "failing_since")
    Instant failingSince;
    @Column(name = "next_attempt")
    Instant nextAttempt;
    /** Until then another worker has it under way. */
    @Column(name = "leased_until")
    Instant leasedUntil;
}
