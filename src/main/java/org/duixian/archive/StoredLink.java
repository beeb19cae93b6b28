package org.duixian.archive;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A machine’s answer to which outcome answers which target. */
@Entity
@Table(name = "link")
class StoredLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

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
