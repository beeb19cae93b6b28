package org.duixian.archive;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** What the government concerned says to an item. */
@Entity
@SQLRestriction(Present.ENTERED_BY_NOW)
@Table(name = "reply")
class StoredReply {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "reply_id")
    String replyId;
    String district;
    @Column(name = "item_id")
    String itemId;
    @Column(name = "from_whom")
    String from;
    String words;
    @Column(name = "replied_on")
    LocalDate on;
    @Column(name = "source_url")
    String sourceUrl;
    @Column(name = "entered_by")
    String enteredBy;
    @Column(name = "entered_at")
    Instant enteredAt;
}
