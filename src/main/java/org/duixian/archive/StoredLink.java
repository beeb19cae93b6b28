package org.duixian.archive;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** A machine’s answer to which outcome answers which target. */
@Entity
@SQLRestriction(Present.SAID_NOW)
@Table(name = "link")
class StoredLink extends Dated {

    @Column(name = "link_id")
    String linkId;
    String district;
    @Column(name = "link_year")
    int year;
    @Column(name = "target_id")
    String targetId;
    @Column(name = "outcome_id")
    String outcomeId;
    String rule;
    BigDecimal confidence;
    String state;
    String reason;
    @Column(name = "machine_state")
    String machineState;
    @Column(name = "decision_id")
    String decisionId;
}
