package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** What a report says of its own fulfilment of a whole item. */
@Entity
@SQLRestriction(Present.SAID_NOW)
@Table(name = "item_claim")
class StoredClaim extends Dated {

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
    String claim;
    @Column(name = "claim_words")
    String claimWords;
    boolean blanket;
    String quote;
    @Column(name = "start_at")
    int start;
    @Column(name = "end_at")
    int end;
    String section;
    @Column(name = "row_key")
    String rowKey;
    int ordinal;
}
