package org.duixian.archive;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One import and how far it is. */
@Entity
@Table(name = "import")
class StoredImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "import_id")
    String importId;
    String district;
    @Column(name = "report_id")
    String reportId;
    String state;
    String sha256;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "finished_at")
    Instant finishedAt;
    String said;
    @Column(name = "problem_code")
    String problemCode;
    @Column(name = "problem_detail")
    String problemDetail;
    Integer characters;
    Integer targets;
    Integer outcomes;
    Integer items;
    Integer claims;
    Integer repairs;
    Integer remarks;
}
