package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** The verdict on one target as it would be without any decision. */
@Entity
@SQLRestriction(Present.SAID_NOW)
@Table(name = "machine_assessment")
class StoredMachineAssessment extends Dated {

    String district;
    @Column(name = "assessment_year")
    int year;
    @Column(name = "target_id")
    String targetId;
    String assessment;
}
