package org.duixian.linking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duixian.indicator.SubjectEssence;
import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/**
 * Links the targets of one district and year to the outcomes of that year.
 *
 * <p>
 * Each report's targets are held against each report's outcomes, because every report that answers counts; between two
 * reports a target has one answer, unless the same thing is said twice. Rules are asked in order of certainty, and what
 * one has decided the next does not touch. Below the threshold a link is only suggested. Safe for many threads.
 */
public final class Linker {

    /** In percent; published as {@code linkThreshold} with the method. */
    public static final int THRESHOLD = 60;

    private final SubjectEssence words;

    private Linker(SubjectEssence words) {
        this.words = words;
    }

    public static Linker standard() {
        return new Linker(SubjectEssence.standard());
    }

    /** All links, by target and then by outcome; a target without an answer has none. */
    public List<Link> link(List<Target> targets, List<Outcome> outcomes) {
        // Remembers subjects by the ids of their statements, so it lives no longer than these do.
        SubjectLikeness likeness = new SubjectLikeness(words);
        List<LinkRule> rules = List.of(new SameRow(likeness), new SameIndicator(), new SameItem(words, likeness),
                new SimilarSubject(likeness));
        List<Link> links = new ArrayList<>();
        for (List<Target> promised : byReport(targets)) {
            for (List<Outcome> reported : byReport(outcomes)) {
                links.addAll(new Round(rules, likeness, promised, reported).links());
            }
        }
        links.sort(Comparator.comparing(Link::target).thenComparing(Link::outcome));
        return List.copyOf(links);
    }

    static BigDecimal percent(int confidence) {
        return BigDecimal.valueOf(confidence, 2);
    }

    private static <S extends Statement> List<List<S>> byReport(List<S> statements) {
        Map<String, List<S>> reports = statements.stream()
                .sorted(Comparator.comparing((S statement) -> statement.evidence().span()).thenComparing(Statement::id))
                .collect(Collectors.groupingBy(statement -> statement.evidence().report(), LinkedHashMap::new,
                        Collectors.toList()));
        return List.copyOf(reports.values());
    }
}
