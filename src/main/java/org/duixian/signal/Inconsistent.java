package org.duixian.signal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duixian.indicator.GrowthFooting;
import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Aspect;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparator;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Pledge;
import org.duixian.statement.Target;

/**
 * An amount and a growth in one target that disagree over what was reported the year before: 超500亿元 and 增长10%以上 after
 * 473.47亿元, which with 10 % is 520.8.
 *
 * <p>
 * Only of indicators whose growth is of the amounts printed: real growth is never computed from nominal amounts. Every number
 * counts with the rounding it was printed with, 左右 with 5 %, 持平 with one point. Where both are floors, the lower floor is
 * the weaker promise. Amounts that are far apart count different things, and then nothing is said.
 */
final class Inconsistent implements SignalRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FAR = new BigDecimal("0.15");

    private final Things things;
    private final ScopeWords scopes;
    private final IndicatorCatalogue indicators;

    Inconsistent(Things things, ScopeWords scopes, IndicatorCatalogue indicators) {
        this.things = things;
        this.scopes = scopes;
        this.indicators = indicators;
    }

    @Override
    public List<Signal> of(String thing, int year) {
        Optional<Figure> base = things.outcomeFigure(thing, year - 1, figure -> figure.aspect() == Aspect.LEVEL)
                .filter(figure -> figure.row().comparator() == Comparator.EQUAL);
        List<Signal> signals = new ArrayList<>();
        base.ifPresent(before -> things.targets(thing, year).stream().filter(this::growsByAmounts)
                .forEach(target -> of(target, before).ifPresent(signals::add)));
        // The same said twice is one disagreement.
        return signals.stream().limit(1).toList();
    }

    private boolean growsByAmounts(Target target) {
        return target.subject().indicator().flatMap(indicators::byCode).flatMap(Indicator::growth)
                .filter(GrowthFooting.OF_AMOUNTS::equals).isPresent();
    }

    private Optional<Signal> of(Target target, Figure base) {
        List<Figure> levels = Figure.of(target).stream().filter(figure -> figure.aspect() == Aspect.LEVEL).toList();
        List<Pledge> growths = target.pledges().stream()
                .filter(pledge -> MeasureRow.of(pledge.measure()).aspect() == Aspect.GROWTH).toList();
        if (levels.size() != 1 || growths.size() != 1 || !isPlain(growths.get(0).measure())
                || !levels.get(0).firmness().equals(Optional.of(growths.get(0).firmness()))
                || !levels.get(0).isComparableWith(base) || !scopes.areOfOneScope(target, base.statement())) {
            return Optional.empty();
        }
        return growth(target, growths.get(0)).flatMap(growth -> Bounds.ofLevel(levels.get(0))
                .flatMap(level -> new Case(levels.get(0), level, growths.get(0), growth, base).signal()));
    }

    private static Optional<Bounds> growth(Target target, Pledge pledge) {
        return Figure.of(target).stream().filter(figure -> figure.measure().equals(pledge.measure())).findFirst()
                .flatMap(Bounds::ofGrowth).or(() -> Bounds.ofGrowth(pledge.measure()));
    }

    private static boolean isPlain(Measure growth) {
        Basis basis = MeasureRow.of(growth).basis();
        return basis == null || basis == Basis.YEAR_ON_YEAR || basis == Basis.NOMINAL;
    }

    /** An amount, a growth and what was there before. */
    private record Case(Figure level, Bounds amount, Pledge pledge, Bounds growth, Figure base) {

        Optional<Signal> signal() {
            Bounds implied = implied();
            boolean far = implied.number().subtract(amount.number()).abs()
                    .compareTo(implied.number().abs().multiply(FAR)) > 0;
            if (far) {
                return Optional.empty();
            }
            if (amount.isSurelyBelow(implied)) {
                return Optional.of(signal(implied, " > ").withWeaker(Aspect.LEVEL));
            }
            return implied.isSurelyBelow(amount) ? Optional.of(signal(implied, " < ").withWeaker(Aspect.GROWTH))
                    : Optional.empty();
        }

        private Bounds implied() {
            BigDecimal half = base.rounding();
            BigDecimal least = base.least().subtract(half).multiply(factor(growth.least()));
            BigDecimal number = base.least().multiply(factor(growth.number()));
            BigDecimal up = base.least().add(half).multiply(factor(growth.number().add(growth.margin())));
            return new Bounds(number, least, growth.most().map(most -> base.least().add(half).multiply(factor(most))),
                    up.subtract(number));
        }

        private static BigDecimal factor(BigDecimal percent) {
            return BigDecimal.ONE.add(percent.divide(HUNDRED));
        }

        private Signal signal(Bounds implied, String sign) {
            String formula = Sum.text(Sum.in(level.low(), base.least())) + " × " + Sum.text(factor(growth.number())) + " = "
                    + Sum.text(Sum.in(level.low(), implied.number())) + sign + Sum.text(Sum.in(level.low(), amount.number()));
            Signal.Input growing = new Signal.Input(Signal.Role.TARGET, level.statement(), MeasureRow.of(pledge.measure()),
                    Optional.of(pledge.firmness()));
            return Signal.of(SignalKind.INCONSISTENT,
                    List.of(level.as(Signal.Role.TARGET), growing, base.as(Signal.Role.REACHED)), formula, false);
        }
    }
}
