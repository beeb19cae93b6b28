package org.duixian.archive;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class SignalRepository implements PanacheRepository<StoredSignal> {

    List<StoredSignal> find(SignalQuery query, Page page) {
        Criteria criteria = new Criteria()
                .andAnyOf("district", "districts", query.districts())
                .and("year = :year", "year", query.year())
                .and("kind = :kind", "kind", query.kind())
                .and("category = :category", "category", query.category())
                .and("sortKey > :after", "after", page.after());
        return find("from StoredSignal" + criteria.where() + " order by sortKey", criteria.parameters())
                .range(0, page.limit()).list();
    }

    /** Those that stand with it, and those of the next year that are held against it. */
    List<StoredSignal> listByItem(String item) {
        return list("itemId = ?1 or otherItemId = ?1 order by sortKey", item);
    }

    List<StoredSignal> listByYears(String district, Collection<Integer> years) {
        return list("district = ?1 and year in ?2", district, years);
    }
}
