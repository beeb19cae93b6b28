package org.duixian.archive;

import java.util.List;
import java.util.OptionalInt;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/**
 * Asks the index of grams that PostgreSQL has, or goes through the list in its order, where the words are so frequent that
 * a page is full soon.
 *
 * <p>
 * How frequent they are is not known, only how frequent each gram is: so the way through the list ends after a while, and
 * the index is asked then.
 */
final class GramSearch implements SearchIndex {

    /** So many rows are gone through in some hundredths of a second. */
    private static final int MANY = 20_000;

    /** So much rarer than each of their grams words may be. */
    private static final int TIMES = 10;

    private static final String HAS_GRAMS = "cast(sql('duixian_grams(?) @@ cast(? as tsquery)', %s.search, :grams)"
            + " as Boolean) = true";

    private final EntityManager entities;
    private final GramShares shares;

    GramSearch(EntityManager entities, GramShares shares) {
        this.entities = entities;
        this.shares = shares;
    }

    @Override
    public <T> List<T> find(Listing<T> listing, String words, int atMost) {
        OptionalInt rows = shares.rowsFor(atMost, listing.type(), Grams.of(words));
        if (rows.isPresent()) {
            List<T> passed = passing(listing, words, atMost, Math.min(MANY, TIMES * rows.getAsInt()));
            if (passed.size() == atMost) {
                return passed;
            }
        }
        narrow(listing.criteria(), listing.row(), words);
        return ofIds(listing, indexed(listing, atMost));
    }

    @Override
    public Criteria narrow(Criteria criteria, String row, String words) {
        List<String> grams = Grams.of(words);
        if (!grams.isEmpty()) {
            criteria.and(HAS_GRAMS.formatted(row), "grams", (Object) Grams.query(grams));
        }
        return criteria.andContains(row + ".search", words);
    }

    private <T> List<T> passing(Listing<T> listing, String words, int atMost, int rows) {
        Criteria found = new Criteria().andContains(listing.row() + ".search", words);
        String ids = "select %1$s.id from (%2$s limit %3$d) %1$s%4$s order by %5$s".formatted(listing.row(),
                columns(listing, listing.inOrder()), rows, found.where(), listing.order());
        TypedQuery<Long> query = listing.asked(entities.createQuery(ids, Long.class));
        found.parameters().forEach(query::setParameter);
        return ofIds(listing, query.setMaxResults(atMost).getResultList());
    }

    // Apart, so that the planner never goes through the list in its order, in the hope that the page is full soon.
    private List<Long> indexed(Listing<?> listing, int atMost) {
        String ids = "with found as materialized (%2$s) select %1$s.id from found %1$s order by %3$s"
                .formatted(listing.row(), columns(listing, listing.from()), listing.order());
        return listing.asked(entities.createQuery(ids, Long.class)).setMaxResults(atMost).getResultList();
    }

    private static String columns(Listing<?> listing, String from) {
        return "select %1$s.id as id, %1$s.search as search, %1$s.year as year, %1$s.sortKey as sortKey %2$s"
                .formatted(listing.row(), from);
    }

    private <T> List<T> ofIds(Listing<T> listing, List<Long> ids) {
        Criteria these = new Criteria().and(listing.row() + ".id in (:ids)", "ids", (Object) ids);
        return ids.isEmpty() ? List.of()
                : new Listing<>(listing.type(), listing.row(), these, listing.order()).query(entities).getResultList();
    }
}
