package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** A target or an outcome of the newest revision of its report. */
@Entity
@Table(name = "statement")
class StoredStatement extends Dated {

    @Column(name = "statement_id")
    String statementId;
    String kind;
    @Column(name = "report_id")
    String reportId;
    String district;
    @Column(name = "statement_year")
    int year;
    String period;
    @Column(name = "item_year")
    int itemYear;
    @Column(name = "item_id")
    String itemId;
    String category;
    @Column(name = "item_number")
    Integer itemNumber;
    @Column(name = "item_title")
    String itemTitle;
    String subject;
    String indicator;
    String measures;
    String claim;
    @Column(name = "claim_words")
    String claimWords;
    String quote;
    @Column(name = "start_at")
    int start;
    @Column(name = "end_at")
    int end;
    String section;
    @Column(name = "row_key")
    String rowKey;
    int ordinal;
    String search;
    @Column(name = "read_year")
    int readYear;
    @Column(name = "as_read")
    String asRead;
    String review;
    @Column(name = "decision_id")
    String decisionId;
    @Column(name = "sort_key")
    String sortKey;
    /** What comes before the sort key where the list goes on behind this row; kept nowhere. */
    @Transient
    String placedBy = "";

    String place() {
        return placedBy + sortKey;
    }
}
