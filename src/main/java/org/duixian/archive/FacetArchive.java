package org.duixian.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lists of items, counted by what a reader may narrow them to. */
@ApplicationScoped
@Transactional
public class FacetArchive {

    /** So many values at most, the most frequent. */
    public static final int MOST = 100;

    private static final String OF_STATEMENTS = " join StoredStatement s on s.district = i.district and s.itemId = i.itemId";

    private final EntityManager entities;
    private final SearchIndex index;
    private final SearchWords words;
    private final Lookback lookback;

    FacetArchive(EntityManager entities, SearchIndex index, SearchWords words, Lookback lookback) {
        this.entities = entities;
        this.index = index;
        this.words = words;
        this.lookback = lookback;
    }

    /** Counted under all filters but that of the facet itself, the most frequent value first; items without a value aside. */
    public Map<Facet, List<FacetCount>> count(ItemQuery query, Set<Facet> facets, Viewpoint from) {
        lookback.from(from);
        Map<Facet, List<FacetCount>> counted = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counted.put(facet, count(facet, words.plain(facet.without(query)))));
        return counted;
    }

    private List<FacetCount> count(Facet facet, ItemQuery query) {
        Criteria criteria = ItemRepository.criteria(query).always(facet.column() + " is not null");
        query.words().ifPresent(wanted -> index.narrow(criteria, "i", wanted));
        String counting = "select " + facet.column() + ", count(distinct i.id) from StoredItem i"
                + (facet == Facet.INDICATOR ? OF_STATEMENTS : "") + criteria.where() + " group by " + facet.column()
                + " order by count(distinct i.id) desc, " + facet.column();
        var asked = entities.createQuery(counting, FacetCount.class);
        criteria.parameters().forEach(asked::setParameter);
        return asked.setMaxResults(MOST).getResultList();
    }
}
