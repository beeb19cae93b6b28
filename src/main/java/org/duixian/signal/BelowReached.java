package org.duixian.signal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.assessment.Directions;
import org.duixian.measure.Aspect;

/**
 * An amount promised that is below what the year before already reached: 新增就业1.6万人以上 after 2.06万人.
 *
 * <p>
 * Of amounts and counts alone. A growth below last year's is what a slowing economy has every year, so that it would tell
 * nothing; the thread shows both. Each number is taken at the end that speaks for the target: 17万人左右 may be 17.85. Nor of what
 * is counted
 * as a fall, of which there is less to be done every year.
 */
final class BelowReached implements SignalRule {

    private static final BigDecimal ABOUT_UP = new BigDecimal("1.05");
    private static final BigDecimal ABOUT_DOWN = new BigDecimal("0.95");
    /** What was reached at more than twice the target rather counts another thing. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(2);

    private final Things things;
    private final ScopeWords scopes;
    private final Directions directions;

    BelowReached(Things things, ScopeWords scopes, Directions directions) {
        this.things = things;
        this.scopes = scopes;
        this.directions = directions;
    }

    @Override
    public List<Signal> of(String thing, int year) {
        Optional<Figure> promised = things.targetFigure(thing, year, figure -> figure.aspect() == Aspect.LEVEL);
        Optional<Figure> reached = things.outcomeFigure(thing, year - 1, figure -> figure.aspect() == Aspect.LEVEL);
        return promised.flatMap(target -> reached.flatMap(outcome -> between(target, outcome))).stream().toList();
    }

    private Optional<Signal> between(Figure target, Figure outcome) {
        boolean comparable = target.isComparableWith(outcome)
                && scopes.areOfOneScope(target.statement(), outcome.statement())
                && !directions.isLowerBetter(target.statement().subject(), target.measure())
                && !directions.countsAFall(target.statement().subject());
        Optional<BigDecimal> most = mostPromised(target);
        Optional<BigDecimal> least = leastReached(outcome);
        boolean below = comparable && most.isPresent() && least.isPresent()
                && most.get().compareTo(least.get()) < 0
                && outcome.most().compareTo(target.most().multiply(MOST_TIMES)) <= 0;
        return below ? Optional.of(signal(target, outcome)) : Optional.empty();
    }

    private static Optional<BigDecimal> mostPromised(Figure target) {
        return switch (target.row().comparator()) {
            case EQUAL, AT_LEAST, MORE_THAN, RANGE -> Optional.of(target.most().add(target.rounding()));
            case ABOUT -> Optional.of(target.most().multiply(ABOUT_UP).max(target.most().add(target.rounding())));
            case AT_MOST, LESS_THAN, FLAT, IN_STEP, ABOVE_REFERENCE, DONE -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> leastReached(Figure outcome) {
        return switch (outcome.row().comparator()) {
            case EQUAL, RANGE -> Optional.of(outcome.least().subtract(outcome.rounding()));
            case AT_LEAST, MORE_THAN -> Optional.of(outcome.least());
            case ABOUT -> Optional.of(outcome.least().multiply(ABOUT_DOWN));
            case AT_MOST, LESS_THAN, FLAT, IN_STEP, ABOVE_REFERENCE, DONE -> Optional.empty();
        };
    }

    private static Signal signal(Figure target, Figure outcome) {
        BigDecimal promised = Sum.in(target.low(), target.most());
        BigDecimal reached = Sum.in(target.low(), outcome.least());
        return Signal.of(SignalKind.BELOW_REACHED,
                List.of(target.as(Signal.Role.TARGET), outcome.as(Signal.Role.REACHED)),
                Sum.difference(promised, reached), false);
    }
}
