package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** The verdict on one target. */
@Entity
@SQLRestriction(Present.SAID_NOW)
@Table(name = "assessment")
class StoredAssessment extends Dated {

    String district;
    @Column(name = "assessment_year")
    int year;
    @Column(name = "target_id")
    String targetId;
    String status;
    String reason;
    String flags;
    String pace;
    String proof;
    @Column(name = "method_version")
    String methodVersion;
}
