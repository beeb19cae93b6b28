package org.duixian.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Shares;
import org.duixian.linking.LinkState;
import org.duixian.statement.Category;

/** Counts the targets of a district's year for its scorecard. */
@ApplicationScoped
class ShareCounter {

    private final LinkRepository links;

    ShareCounter(LinkRepository links) {
        this.links = links;
    }

    /** Of all its targets, and of those of each category. */
    record Counts(List<Shares.Share> all, Map<Category, List<Shares.Share>> byCategory) {
    }

    /**
     * @param targets all targets of the items
     * @param verdicts on them
     */
    Counts of(List<StoredItem> items, List<StoredStatement> targets, Map<String, Assessment> verdicts) {
        Map<String, String> categories = new HashMap<>();
        targets.forEach(target -> categories.put(target.statementId, target.category));
        Set<String> suggested = new HashSet<>();
        links.listByTargets(categories.keySet()).stream()
                .filter(link -> link.state.equals(Codes.of(LinkState.SUGGESTED)))
                .forEach(link -> suggested.add(link.targetId));
        Map<Category, List<Shares.Counted>> counted = new EnumMap<>(Category.class);
        for (Assessment verdict : verdicts.values()) {
            Category category = Codes.read(Category.class, categories.get(verdict.target()));
            counted.computeIfAbsent(category, any -> new ArrayList<>())
                    .add(new Shares.Counted(verdict, suggested.contains(verdict.target())));
        }
        return counts(counted, items);
    }

    private static Counts counts(Map<Category, List<Shares.Counted>> counted, List<StoredItem> items) {
        Map<Category, List<Shares.Share>> byCategory = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            long without = items.stream()
                    .filter(item -> item.status == null && item.category.equals(Codes.of(category))).count();
            byCategory.put(category, Shares.of(counted.getOrDefault(category, List.of()), (int) without));
        }
        int without = (int) items.stream().filter(item -> item.status == null).count();
        return new Counts(Shares.of(counted.values().stream().flatMap(List::stream).toList(), without), byCategory);
    }
}
