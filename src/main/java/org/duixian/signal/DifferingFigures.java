package org.duixian.signal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.duixian.measure.Aspect;
import org.duixian.measure.Comparator;
import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;

/**
 * Two reports give different figures for one thing in one year, further apart than their rounding: 58.3亿元 in the work report
 * and 58.9亿元 in the plan report.
 *
 * <p>
 * Only of what is said outright: what is called an estimate or a revision is known to change. A report that names two figures
 * itself says nothing here, and what is far apart rather counts different things.
 */
final class DifferingFigures implements SignalRule {

    private static final BigDecimal FAR = new BigDecimal("0.1");
    private static final BigDecimal FAR_POINTS = BigDecimal.valueOf(3);

    private final Things things;
    private final ScopeWords scopes;

    DifferingFigures(Things things, ScopeWords scopes) {
        this.things = things;
        this.scopes = scopes;
    }

    @Override
    public List<Signal> of(String thing, int year) {
        Predicate<Statement> outcome = Outcome.class::isInstance;
        List<Signal> signals = new ArrayList<>(of(thing, year, outcome));
        signals.addAll(of(thing, year, outcome.negate()));
        return signals;
    }

    private List<Signal> of(String thing, int year, Predicate<Statement> kind) {
        Map<String, List<Figure>> byMeasure = things.of(thing, year).stream().filter(kind)
                .filter(statement -> !scopes.isEstimate(statement) && !scopes.isRevision(statement))
                .flatMap(statement -> Figure.of(statement).stream())
                .collect(Collectors.groupingBy(DifferingFigures::measure, TreeMap::new, Collectors.toList()));
        List<Signal> signals = new ArrayList<>();
        byMeasure.values().forEach(figures -> between(figures).ifPresent(signals::add));
        return signals;
    }

    private static String measure(Figure figure) {
        return figure.aspect() + " " + figure.footing() + " " + figure.firmness();
    }

    /** The first of the reports, in the order of their ids, and the first that differs from it. */
    private Optional<Signal> between(List<Figure> figures) {
        Map<String, List<Figure>> byReport = figures.stream().collect(
                Collectors.groupingBy(figure -> figure.statement().evidence().report(), TreeMap::new, Collectors.toList()));
        List<Figure> said = byReport.values().stream().flatMap(all -> Things.one(all.stream()).stream())
                .filter(figure -> figure.row().comparator() == Comparator.EQUAL).toList();
        return said.stream().skip(1).filter(other -> differ(said.get(0), other)).findFirst()
                .map(other -> signal(said.get(0), other));
    }

    private boolean differ(Figure one, Figure other) {
        if (!one.isComparableWith(other) || !scopes.areOfOneScope(one.statement(), other.statement())) {
            return false;
        }
        BigDecimal apart = one.least().subtract(other.least()).abs();
        BigDecimal most = one.aspect() == Aspect.LEVEL ? one.least().abs().multiply(FAR) : FAR_POINTS;
        return apart.compareTo(one.rounding().add(other.rounding())) > 0 && apart.compareTo(most) <= 0;
    }

    private static Signal signal(Figure one, Figure other) {
        BigDecimal rounding = Sum.in(one.low(), one.rounding().add(other.rounding()));
        BigDecimal apart = one.least().subtract(other.least());
        String formula = Sum.difference(Sum.in(one.low(), one.least()), Sum.in(one.low(), other.least()))
                + (rounding.signum() == 0 ? "" : "; " + Sum.text(Sum.in(one.low(), apart.abs())) + " > " + Sum.text(rounding));
        return Signal.of(SignalKind.DIFFERING_FIGURES,
                List.of(one.as(Signal.Role.FIGURE), other.as(Signal.Role.FIGURE)), formula, false);
    }
}
