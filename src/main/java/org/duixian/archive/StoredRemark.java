package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** What could not be read in the newest revision of a report. */
@Entity
@SQLRestriction(Present.SAID_NOW)
@Table(name = "remark")
class StoredRemark extends Dated {

    @Column(name = "report_id")
    String reportId;
    String district;
    @Column(name = "start_at")
    int start;
    @Column(name = "end_at")
    int end;
    String words;
    String reason;
    int ordinal;
}
