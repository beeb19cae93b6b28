package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class ItemRepository implements PanacheRepository<StoredItem> {

    private static final String SPEAKS_OF = "exists (select 1 from StoredStatement s"
            + " where s.district = i.district and s.itemId = i.itemId and s.indicator = :indicator)";

    private static final Relevance<StoredItem> RELEVANCE = new Relevance<>(StoredItem.class, "i",
            "exists (select 1 from StoredStatement s where s.district = i.district and s.itemId = i.itemId and "
                    + Relevance.contains("s.subject") + ")",
            "length(i.title)", (item, place) -> item.placedBy = place);

    private final SearchIndex index;

    ItemRepository(SearchIndex index) {
        this.index = index;
    }

    Optional<StoredItem> findByItemId(String id) {
        return find("itemId", id).firstResultOptional();
    }

    /** The earliest year first. */
    List<StoredItem> listByItemIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : list("itemId in ?1 order by year, sortKey", ids);
    }

    List<StoredItem> listByYear(String district, int year) {
        return list("district = ?1 and year = ?2 order by sortKey", district, year);
    }

    List<StoredItem> find(ItemQuery query, Order order, Page page) {
        Criteria criteria = new Criteria()
                .andAnyOf("i.district", "districts", query.districts())
                .and("i.year = :year", "year", query.year())
                .and("i.category = :category", "category", query.category())
                .and("i.status = :status", "status", query.status())
                .and(SPEAKS_OF, "indicator", query.indicator())
                .and("i.agreement = :agreement", "agreement", query.agreement());
        if (order == Order.RELEVANCE && query.words().isPresent()) {
            String words = query.words().get();
            return RELEVANCE.find(getEntityManager(), index.narrow(criteria, "i", words), words, page);
        }
        page.after().ifPresent(after -> goOn(criteria, order, after));
        Listing<StoredItem> listing = new Listing<>(StoredItem.class, "i", criteria, columns(order));
        return query.words().map(words -> index.find(listing, words, page.limit() + 1))
                .orElseGet(() -> listing.query(getEntityManager()).setMaxResults(page.limit() + 1).getResultList());
    }

    List<StoredItem> listByYears(String district, Collection<Integer> years) {
        return list("district = ?1 and year in ?2", district, years);
    }

    private static void goOn(Criteria criteria, Order order, String after) {
        switch (order) {
            case DISTRICT, RELEVANCE -> criteria.and("i.sortKey > :after", "after", (Object) after);
            case NEWEST -> criteria.and("(i.year < :last or i.year = :last and i.sortKey > :after)", "after",
                    (Object) after).parameters().put("last", SortKey.yearIn(after));
            case OLDEST -> criteria.and("(i.year > :last or i.year = :last and i.sortKey > :after)", "after",
                    (Object) after).parameters().put("last", SortKey.yearIn(after));
        }
    }

    private static String columns(Order order) {
        return switch (order) {
            case DISTRICT, RELEVANCE -> "i.sortKey";
            case NEWEST -> "i.year desc, i.sortKey";
            case OLDEST -> "i.year, i.sortKey";
        };
    }
}
