package org.duixian.archive;

import java.util.List;

import jakarta.persistence.EntityManager;

/** Reads the texts one after the other: fit for a database that is embedded, whose texts are at hand. */
final class PlainSearch implements SearchIndex {

    private final EntityManager entities;

    PlainSearch(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public <T> List<T> find(Listing<T> listing, String words, int atMost) {
        narrow(listing.criteria(), listing.row(), words);
        return listing.query(entities).setMaxResults(atMost).getResultList();
    }

    @Override
    public Criteria narrow(Criteria criteria, String row, String words) {
        return criteria.andContains(row + ".search", words);
    }
}
