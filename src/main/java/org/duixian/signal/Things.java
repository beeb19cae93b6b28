package org.duixian.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.duixian.linking.SameSubjects;
import org.duixian.statement.Category;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/**
 * The statements of a district by the thing they are of: an indicator of the main expected targets by its code, anything else
 * by its words. Figures inside running text that name the same indicator may be those of a part of the district, so that
 * there the words have to be the same too.
 */
final class Things {

    private final Map<String, Map<Integer, List<Statement>>> byThing = new TreeMap<>();
    private final SameSubjects subjects;

    Things(List<Statement> statements, SameSubjects subjects) {
        this.subjects = subjects;
        statements.stream().filter(statement -> statement.head().period() == Period.YEAR)
                .forEach(statement -> key(statement)
                        .ifPresent(key -> byThing.computeIfAbsent(key, thing -> new TreeMap<>())
                                .computeIfAbsent(statement.head().year(), year -> new ArrayList<>()).add(statement)));
    }

    Optional<String> key(Statement statement) {
        boolean headline = statement.item().category() == Category.HEADLINE;
        Optional<String> indicator = statement.subject().indicator().filter(code -> headline).map(code -> "indicator " + code);
        return indicator.or(() -> subjects.key(statement).map(words -> "words " + words));
    }

    Stream<String> keys() {
        return byThing.keySet().stream();
    }

    /** The years that anything is said of it. */
    Stream<Integer> years(String thing) {
        return byThing.getOrDefault(thing, Map.of()).keySet().stream();
    }

    /** All of a year. */
    List<Statement> of(String thing, int year) {
        return byThing.getOrDefault(thing, Map.of()).getOrDefault(year, List.of());
    }

    List<Target> targets(String thing, int year) {
        return of(thing, year).stream().filter(Target.class::isInstance).map(Target.class::cast).toList();
    }

    /** The one figure among those wanted; none where the targets of that thing and year name two. */
    Optional<Figure> targetFigure(String thing, int year, Predicate<Figure> wanted) {
        return one(targets(thing, year).stream().flatMap(target -> Figure.of(target).stream()).filter(wanted));
    }

    /** The one figure that was reported; none where reports, or sentences of one, name two. */
    Optional<Figure> outcomeFigure(String thing, int year, Predicate<Figure> wanted) {
        return one(of(thing, year).stream().filter(Outcome.class::isInstance)
                .flatMap(outcome -> Figure.of(outcome).stream()).filter(wanted));
    }

    /** The first in order of text of figures that all say the same. */
    static Optional<Figure> one(Stream<Figure> figures) {
        List<Figure> all = figures.sorted(IN_ORDER).toList();
        boolean agree = all.stream().allMatch(figure -> figure.saysTheSameAs(all.get(0)));
        return agree ? all.stream().findFirst() : Optional.empty();
    }

    static final java.util.Comparator<Figure> IN_ORDER = java.util.Comparator
            .comparing((Figure figure) -> figure.firmness().map(Enum::ordinal).orElse(0))
            .thenComparing(figure -> figure.statement().evidence().report())
            .thenComparing(figure -> figure.statement().evidence().span())
            .thenComparing(figure -> figure.statement().id());
}
