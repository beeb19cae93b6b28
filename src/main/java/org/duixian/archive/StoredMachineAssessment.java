package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The verdict on one target as it would be without any decision. */
@Entity
@Table(name = "machine_assessment")
class StoredMachineAssessment extends Dated {

    String district;
    @Column(name = "assessment_year")
    int year;
    @Column(name = "target_id")
    String targetId;
    String assessment;
}
