package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One report; its revisions say the rest. */
@Entity
@Table(name = "report")
class StoredReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "report_id")
    String reportId;
    String district;
    String type;
    @Column(name = "report_year")
    int year;
    int revision;
    @Column(name = "sort_key")
    String sortKey;
}
