package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** An item that a report speaks of, whether or not it prints a target or an outcome for it. */
@Entity
@SQLRestriction(Present.SAID_NOW)
@Table(name = "item_mention")
class StoredMention extends Dated {

    @Column(name = "report_id")
    String reportId;
    String district;
    @Column(name = "item_year")
    int year;
    @Column(name = "item_id")
    String itemId;
    String category;
    @Column(name = "item_number")
    Integer itemNumber;
    @Column(name = "item_title")
    String itemTitle;
    int ordinal;
}
