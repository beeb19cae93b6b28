package org.duixian.archive;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** A reviewer's word; only ever added. */
@Entity
@SQLRestriction(Present.DECIDED_BY_NOW)
@Table(name = "decision")
class StoredDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "decision_id")
    String decisionId;
    String district;
    @Column(name = "decision_year")
    int year;
    @Column(name = "item_id")
    String itemId;
    @Column(name = "link_id")
    String linkId;
    @Column(name = "named_link_id")
    String namedLinkId;
    @Column(name = "statement_id")
    String statementId;
    String ruling;
    String reason;
    @Column(name = "decided_by")
    String by;
    @Column(name = "decided_at")
    Instant at;
    @Column(name = "based_on")
    String basedOn;
    String seen;
    @Column(name = "said_before")
    String before;
    @Column(name = "said_after")
    String after;
}
