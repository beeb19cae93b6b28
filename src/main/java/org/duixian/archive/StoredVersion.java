package org.duixian.archive;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that counts the changes. */
@Entity
@Table(name = "data_version")
class StoredVersion {

    static final int ONLY = 1;

    @Id
    int id;

    long version;
    @Column(name = "changed_at")
    Instant changedAt;
}
