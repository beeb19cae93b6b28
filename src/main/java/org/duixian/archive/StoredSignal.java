package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.SQLRestriction;

/** One thing to be seen beside a verdict; its figures by the ids of their statements. */
@Entity
@SQLRestriction(Present.SAID_NOW)
@Table(name = "target_signal")
class StoredSignal extends Dated {

    @Column(name = "signal_id")
    String signalId;
    String district;
    @Column(name = "signal_year")
    int year;
    String kind;
    String category;
    @Column(name = "item_id")
    String itemId;
    @Column(name = "other_item_id")
    String otherItemId;
    String inputs;
    String formula;
    String weaker;
    @Column(name = "silent_report")
    String silentReport;
    @Column(name = "lower_is_better")
    boolean lowerIsBetter;
    @Column(name = "sort_key")
    String sortKey;
}
