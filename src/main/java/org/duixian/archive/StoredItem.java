package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** An item with its verdict, kept right with every filing so that lists need not compute it. */
@Entity
@Table(name = "item")
class StoredItem extends Dated {

    @Column(name = "item_id")
    String itemId;
    String district;
    @Column(name = "item_year")
    int year;
    String category;
    @Column(name = "item_number")
    Integer number;
    String title;
    String indicator;
    String status;
    String reason;
    String flags;
    int targets;
    int judged;
    String agreement;
    String claim;
    @Column(name = "claim_words")
    String claimWords;
    String search;
    @Column(name = "sort_key")
    String sortKey;
    /** What comes before the sort key where the list goes on behind this row; kept nowhere. */
    @Transient
    String placedBy = "";

    String place() {
        return placedBy + sortKey;
    }
}
