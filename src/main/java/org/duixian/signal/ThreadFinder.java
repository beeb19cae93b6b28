package org.duixian.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.duixian.indicator.SubjectEssence;
import org.duixian.linking.SameSubjects;
import org.duixian.statement.Category;
import org.duixian.statement.Item;

/**
 * Knows the items of one district again in a later year: headline items by their indicator, livelihood items by their title,
 * and any item by the words of more than half of what it says. An item that could be two others is none of them.
 */
public final class ThreadFinder {

    private final SubjectEssence words = SubjectEssence.standard();
    private final ScopeWords scopes = new ScopeWords();

    /** The steps from an item to the next that is the same thing, in the order of the earlier item's id. */
    public List<ThreadStep> find(List<Said> statements) {
        SameSubjects subjects = SameSubjects.among(words);
        List<Known> items = statements.stream()
                .collect(Collectors.groupingBy(statement -> statement.item().id(), TreeMap::new, Collectors.toList()))
                .values().stream().map(said -> known(said, subjects)).toList();
        List<ThreadStep> steps = new ArrayList<>();
        Set<String> left = new HashSet<>();
        Set<String> reached = new HashSet<>();
        for (ThreadRule rule : ThreadRule.values()) {
            for (ThreadStep step : oneToOne(candidates(items, rule))) {
                if (!left.contains(step.item()) && !reached.contains(step.next())) {
                    left.add(step.item());
                    reached.add(step.next());
                    steps.add(step);
                }
            }
        }
        steps.sort(Comparator.comparing(ThreadStep::item));
        return List.copyOf(steps);
    }

    private static List<ThreadStep> candidates(List<Known> items, ThreadRule rule) {
        Map<String, TreeMap<Integer, List<Known>>> byKey = new TreeMap<>();
        for (Known item : items) {
            item.keys(rule).forEach(key -> byKey.computeIfAbsent(item.category() + " " + key, all -> new TreeMap<>())
                    .computeIfAbsent(item.year(), year -> new ArrayList<>()).add(item));
        }
        Set<ThreadStep> candidates = new HashSet<>();
        byKey.values().forEach(years -> years.forEach((year, here) -> Optional.ofNullable(years.higherEntry(year))
                .ifPresent(next -> here.forEach(one -> next.getValue().stream().filter(other -> one.isLike(other, rule))
                        .forEach(other -> candidates.add(new ThreadStep(one.district(), year, one.id(), other.id(), rule)))))));
        return List.copyOf(candidates);
    }

    private static List<ThreadStep> oneToOne(List<ThreadStep> candidates) {
        Map<String, Long> from = candidates.stream().collect(Collectors.groupingBy(ThreadStep::item, Collectors.counting()));
        Map<String, Long> to = candidates.stream().collect(Collectors.groupingBy(ThreadStep::next, Collectors.counting()));
        return candidates.stream().filter(step -> from.get(step.item()) == 1 && to.get(step.next()) == 1).toList();
    }

    private Known known(List<Said> statements, SameSubjects subjects) {
        Said first = statements.get(0);
        Category category = first.item().category();
        Set<String> indicators = statements.stream().map(statement -> statement.indicator().orElse(""))
                .collect(Collectors.toSet());
        boolean onOne = category == Category.HEADLINE && indicators.size() == 1 && !indicators.contains("");
        boolean entitled = category == Category.LIVELIHOOD && first.item().number().isPresent();
        Set<String> titles = entitled ? subjects.key(first.item().title()).stream().collect(Collectors.toSet()) : Set.of();
        Set<String> said = statements.stream().map(statement -> subjects.key(statement.subject(), statement.quote())
                .map(key -> key + " " + scopes.inSubject(statement.subject(), statement.district())).orElse(statement.quote()))
                .collect(Collectors.toSet());
        return new Known(first.item().id(), first.district(), first.year(), category,
                onOne ? indicators : Set.of(), titles, onOne ? Set.of() : said);
    }

    /**
     * A statement, as far as items are known by it; of the whole year alone.
     *
     * @param year of its item
     * @param subject the words for what is measured
     */
    public record Said(Item item, String district, int year, Optional<String> indicator, String subject, String quote) {
    }

    /** An item by what it can be known by. */
    private record Known(String id, String district, int year, Category category, Set<String> indicators, Set<String> titles,
            Set<String> said) {

        Set<String> keys(ThreadRule rule) {
            return switch (rule) {
                case SAME_INDICATOR -> indicators;
                case SAME_TITLE -> titles;
                case SAME_SUBJECT -> said;
            };
        }

        boolean isLike(Known other, ThreadRule rule) {
            if (rule != ThreadRule.SAME_SUBJECT) {
                return true;
            }
            Set<String> common = new HashSet<>(said);
            common.retainAll(other.said());
            return common.size() * 2 > Math.max(said.size(), other.said().size());
        }
    }
}
