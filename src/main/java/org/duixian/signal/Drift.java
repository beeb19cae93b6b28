package org.duixian.signal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duixian.assessment.Directions;
import org.duixian.measure.Aspect;
import org.duixian.measure.Basis;
import org.duixian.statement.Firmness;

/**
 * A target held against that of the year before: 6%以上 → 6%左右 is softened, 5%左右 → 4.5%—5% is lowered.
 *
 * <p>
 * The number as printed is compared: of a fall its size. What is firm is held against what is firm; only where one year has
 * nothing firm, a stretch target against a firm one. Known weakness: a bound beside a range says nothing as long as the bound
 * lies within the range.
 */
final class Drift implements SignalRule {

    private final Things things;
    private final ScopeWords scopes;
    private final Directions directions;
    private final Holding holding = new Holding(new HoldingSteps());

    Drift(Things things, ScopeWords scopes, Directions directions) {
        this.things = things;
        this.scopes = scopes;
        this.directions = directions;
    }

    @Override
    public List<Signal> of(String thing, int year) {
        Set<Kind> kinds = kinds(thing, year);
        kinds.retainAll(kinds(thing, year - 1));
        return kinds.stream().flatMap(kind -> between(figure(thing, year - 1, kind::isOf), figure(thing, year, kind::isOf)))
                .toList();
    }

    private Set<Kind> kinds(String thing, int year) {
        return things.targets(thing, year).stream().flatMap(target -> Figure.of(target).stream())
                .map(figure -> new Kind(figure.aspect(), figure.footing())).collect(Collectors.toSet());
    }

    private Stream<Signal> between(Optional<Figure> before, Optional<Figure> now) {
        return before.stream().flatMap(one -> now.stream().flatMap(other -> between(one, other).stream()));
    }

    /** The firm one; the stretch one where nothing is firm. */
    private Optional<Figure> figure(String thing, int year, Predicate<Figure> wanted) {
        Predicate<Figure> firm = figure -> figure.firmness().equals(Optional.of(Firmness.FIRM));
        boolean anyFirm = things.targets(thing, year).stream().flatMap(target -> Figure.of(target).stream())
                .anyMatch(wanted.and(firm));
        return things.targetFigure(thing, year, anyFirm ? wanted.and(firm) : wanted);
    }

    private List<Signal> between(Figure before, Figure now) {
        boolean sameCategory = before.statement().item().category() == now.statement().item().category();
        if (!sameCategory || !now.isComparableWith(before) || !scopes.areOfOneScope(before.statement(), now.statement())) {
            return List.of();
        }
        List<Signal> signals = new ArrayList<>();
        boolean lowerIsBetter = directions.isLowerBetter(now.statement().subject(), now.measure());
        // Of a fall the size is told, and a larger fall is better.
        boolean lessIsMore = lowerIsBetter && now.most().signum() > 0;
        OptionalInt moved = now.isDirection() || before.isDirection() ? OptionalInt.empty() : Move.between(before, now);
        moved.ifPresent(sign -> {
            if (sign != 0) {
                signals.add(signal(sign > 0 ? SignalKind.RAISED : SignalKind.LOWERED, before, now, lessIsMore));
            }
        });
        holding.between(before, now, moved, lowerIsBetter)
                .map(kind -> Signal.of(kind, inputs(before, now), said(before) + " -> " + said(now), lessIsMore))
                .ifPresent(signals::add);
        return signals;
    }

    private static Signal signal(SignalKind kind, Figure before, Figure now, boolean lowerIsBetter) {
        boolean falls = now.most().signum() < 0;
        boolean lowEnds = now.least().compareTo(before.least()) != 0;
        BigDecimal one = Sum.in(now.low(), lowEnds ? now.least() : now.most());
        BigDecimal other = Sum.in(now.low(), lowEnds ? before.least() : before.most());
        return Signal.of(kind, inputs(before, now),
                falls ? Sum.difference(one.negate(), other.negate()) : Sum.difference(one, other), lowerIsBetter);
    }

    private static String said(Figure figure) {
        String firmness = figure.firmness().map(it -> Codes.of(it) + " ").orElse("");
        return firmness + Codes.of(figure.row().comparator()) + " " + Sum.text(figure.low().number());
    }

    private static List<Signal.Input> inputs(Figure before, Figure now) {
        return List.of(now.as(Signal.Role.TARGET), before.as(Signal.Role.EARLIER_TARGET));
    }

    /** What can be held against each other at all. */
    private record Kind(Aspect aspect, Basis footing) {

        boolean isOf(Figure figure) {
            return figure.aspect() == aspect && figure.footing() == footing;
        }
    }
}
