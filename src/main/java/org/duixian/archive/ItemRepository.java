package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class ItemRepository implements PanacheRepository<StoredItem> {

    private static final String SPEAKS_OF = "exists (select 1 from StoredStatement o"
            + " where o.district = i.district and o.itemId = i.itemId and o.indicator = :indicator)";

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

    /** Items of the same indicator, else of the same title, in other years; the newest first. */
    List<StoredItem> listSame(FiledItem item) {
        String category = Codes.of(item.item().category());
        return item.indicator().isPresent()
                ? list("district = ?1 and category = ?2 and indicator = ?3 and year <> ?4 order by year desc, sortKey",
                        item.district(), category, item.indicator().get(), item.year())
                : list("district = ?1 and category = ?2 and title = ?3 and indicator is null and year <> ?4"
                        + " order by year desc, sortKey", item.district(), category, item.item().title(), item.year());
    }

    List<StoredItem> find(ItemQuery query, Order order, Page page) {
        Criteria criteria = criteria(query);
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

    /** All but the words, of a row called i. */
    static Criteria criteria(ItemQuery query) {
        return new Criteria()
                .andAnyOf("i.district", "districts", query.districts())
                .and("i.year = :year", "year", query.year())
                .and("i.category = :category", "category", query.category())
                .and("i.status = :status", "status", query.status())
                .and(SPEAKS_OF, "indicator", query.indicator())
                .and("i.agreement = :agreement", "agreement", query.agreement());
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
