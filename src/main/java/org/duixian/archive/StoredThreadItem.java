package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** An item in its place among the items of other years that are the same thing. */
@Entity
@SQLRestriction(Present.SAID_NOW)
@Table(name = "item_thread")
class StoredThreadItem extends Dated {

    String district;
    /** The first item's id. */
    @Column(name = "thread_id")
    String threadId;
    @Column(name = "item_id")
    String itemId;
    @Column(name = "item_year")
    int year;
    /** By what it is known to be the same as the one before it; of the first, as the one after it. */
    String rule;
}
