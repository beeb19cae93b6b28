package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The verdict on one target. */
@Entity
@Table(name = "assessment")
class StoredAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

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
