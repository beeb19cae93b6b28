package org.duixian.archive;

import jakarta.enterprise.context.ApplicationScoped;

/** The items: what was promised, what came of it, and the verdict. */
@ApplicationScoped
public class ItemArchive {

    public FiledItem get(String id) {
        throw new UnsupportedOperationException();
    }

    public Slice<FiledItem> find(ItemQuery query, Order order, Page page) {
        throw new UnsupportedOperationException();
    }

    /** The scorecard; with zeros everywhere where nothing is known of that district and year. */
    public Scorecard scorecard(String district, int year) {
        throw new UnsupportedOperationException();
    }
}
