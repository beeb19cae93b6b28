package org.duixian.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.duixian.assessment.Status;

/** Districts beside each other over the years, counted by the database in one question. */
@ApplicationScoped
@Transactional
public class ComparisonArchive {

    private final EntityManager entities;
    private final Lookback lookback;

    ComparisonArchive(EntityManager entities, Lookback lookback) {
        this.entities = entities;
        this.lookback = lookback;
    }

    /** The years in which a district has items, by district in the order asked for, then by year. */
    public List<ComparedYear> compare(ComparisonQuery query, Viewpoint from) {
        lookback.from(from);
        Map<String, Map<Integer, List<Group>>> counted = new TreeMap<>(Comparator.comparingInt(query.districts()::indexOf));
        groups(query).forEach(group -> counted.computeIfAbsent(group.district(), any -> new TreeMap<>())
                .computeIfAbsent(group.year(), any -> new ArrayList<>()).add(group));
        List<ComparedYear> compared = new ArrayList<>();
        counted.forEach((district, years) -> years.forEach((year, groups) -> compared.add(of(district, year, groups))));
        return compared;
    }

    private List<Group> groups(ComparisonQuery query) {
        Criteria criteria = new Criteria()
                .and("i.district in (:districts)", "districts", (Object) query.districts())
                .and("i.year >= :from", "from", (Object) query.from())
                .and("i.year <= :to", "to", (Object) query.to())
                .and("i.category = :category", "category", query.category());
        var counting = entities.createQuery("select i.district, i.year, i.status, count(i), sum(i.targets), sum(i.judged)"
                + " from StoredItem i" + criteria.where() + " group by i.district, i.year, i.status", Group.class);
        criteria.parameters().forEach(counting::setParameter);
        return counting.getResultList();
    }

    private static ComparedYear of(String district, int year, List<Group> groups) {
        Map<Status, Integer> items = new EnumMap<>(Status.class);
        int without = 0;
        for (Group group : groups) {
            if (group.status() == null) {
                without += Math.toIntExact(group.items());
            } else {
                items.put(Codes.read(Status.class, group.status()), Math.toIntExact(group.items()));
            }
        }
        return new ComparedYear(district, year, items, without,
                Math.toIntExact(groups.stream().mapToLong(Group::targets).sum()),
                Math.toIntExact(groups.stream().mapToLong(Group::judged).sum()));
    }

    /** One row of the answer. */
    record Group(String district, int year, String status, long items, long targets, long judged) {
    }
}
