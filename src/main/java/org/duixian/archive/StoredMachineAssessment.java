package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The verdict on one target as it would be without any decision. */
@Entity
@Table(name = "machine_assessment")
class StoredMachineAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String district;
    @Column(name = "assessment_year")
    int year;
    @Column(name = "target_id")
    String targetId;
    String assessment;
}
