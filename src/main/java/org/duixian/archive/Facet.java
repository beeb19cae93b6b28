package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** By what a list of items can be counted. */
public enum Facet {
    DISTRICT("i.district"),
    YEAR("cast(i.year as String)"),
    CATEGORY("i.category"),
    STATUS("i.status"),
    /** Of any of the item's statements, as the filter has it. */
    INDICATOR("s.indicator"),
    AGREEMENT("i.agreement");

    private final String column;

    Facet(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The question without the filter of this facet, so that other values of it are counted, too. */
    ItemQuery without(ItemQuery query) {
        return new ItemQuery(this == DISTRICT ? List.of() : query.districts(),
                this == YEAR ? OptionalInt.empty() : query.year(), unless(CATEGORY, query.category()),
                unless(STATUS, query.status()), unless(INDICATOR, query.indicator()),
                unless(AGREEMENT, query.agreement()), query.words());
    }

    private <T> Optional<T> unless(Facet facet, Optional<T> filter) {
        return this == facet ? Optional.empty() : filter;
    }
}
