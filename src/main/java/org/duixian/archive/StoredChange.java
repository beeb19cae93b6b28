package org.duixian.archive;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One change of the data, by its version. */
@Entity
@Table(name = "data_change")
class StoredChange {

    @Id
    long version;

    String district;
    Instant at;
    String cause;
    String subject;
    @Column(name = "item_id")
    String itemId;
}
