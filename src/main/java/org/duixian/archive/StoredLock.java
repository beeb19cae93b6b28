package org.duixian.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that a filing holds while it works on a district. */
@Entity
@Table(name = "district_lock")
class StoredLock {

    @Id
    String district;
    /** Whether its signals were ever derived. */
    boolean signals;
}
