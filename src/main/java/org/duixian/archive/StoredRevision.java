package org.duixian.archive;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** What one revision of a report says of itself, and what was recognised in it. */
@Entity
@SQLRestriction(Present.SAID_NOW)
@Table(name = "report_revision")
class StoredRevision extends Dated {

    @Column(name = "report_id")
    String reportId;
    String district;
    int revision;
    String sha256;
    @Column(name = "text_sha256")
    String textSha256;
    @Column(name = "text_of")
    Long textOf;
    @Column(name = "filed_at")
    Instant filedAt;
    String title;
    LocalDate delivered;
    LocalDate published;
    @Column(name = "outcome_year")
    Integer outcomeYear;
    @Column(name = "outcome_period")
    String outcomePeriod;
    @Column(name = "target_year")
    Integer targetYear;
    @Column(name = "source_url")
    String sourceUrl;
    int characters;
    int targets;
    int outcomes;
    int items;
    int claims;
    int repairs;
    int remarks;
}
