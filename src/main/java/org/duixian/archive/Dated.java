package org.duixian.archive;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * A row that is said from one moment until another; a query sees those that are said at the moment it looks at, by a
 * restriction that each of its entities names.
 */
@MappedSuperclass
abstract class Dated {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "said_from")
    Instant saidFrom;
    @Column(name = "said_until")
    Instant saidUntil;
}
