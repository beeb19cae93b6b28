package org.duixian.archive;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/** A row that is said from one moment until another; a query sees those that are said at the moment it looks at. */
@MappedSuperclass
@FilterDef(name = Present.SAID, autoEnabled = true, parameters = @ParamDef(name = Present.MOMENT, type = Instant.class, resolver = Present.class))
@Filter(name = Present.SAID, condition = "said_from <= :moment and said_until > :moment")
abstract class Dated {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "said_from")
    Instant saidFrom;
    @Column(name = "said_until")
    Instant saidUntil;
}
