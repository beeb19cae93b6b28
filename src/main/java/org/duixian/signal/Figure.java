package org.duixian.signal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.measure.Aspect;
import org.duixian.measure.Basis;
import org.duixian.measure.Comparator;
import org.duixian.measure.Comparison;
import org.duixian.measure.Dimension;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.PrintedRounding;
import org.duixian.measure.Quantity;
import org.duixian.statement.Firmness;
import org.duixian.statement.Pledge;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/** One number of a statement, made ready to be held against another of the same thing. */
record Figure(Statement statement, Measure measure, Comparison comparison, MeasureRow row, Optional<Firmness> firmness) {

    /** All that have a number over a plain footing; of shares only the first, since others are of the number before. */
    static List<Figure> of(Statement statement) {
        Stream<Figure> all = statement instanceof Target target
                ? target.pledges().stream().map(pledge -> of(target, pledge))
                : statement.measures().stream().map(measure -> of(statement, measure, Optional.empty()));
        return all.filter(figure -> figure != null && figure.isPlain()).toList();
    }

    private static Figure of(Target target, Pledge pledge) {
        return of(target, pledge.measure(), Optional.of(pledge.firmness()));
    }

    private static Figure of(Statement statement, Measure measure, Optional<Firmness> firmness) {
        return comparison(measure)
                .map(comparison -> new Figure(statement, measure, comparison, MeasureRow.of(measure), firmness))
                .orElse(null);
    }

    private static Optional<Comparison> comparison(Measure measure) {
        if (measure instanceof Measure.Level level) {
            return Optional.of(level.comparison());
        }
        if (measure instanceof Measure.Growth growth) {
            return Optional.of(growth.comparison());
        }
        return measure instanceof Measure.Share share ? Optional.of(share.comparison()) : Optional.empty();
    }

    private boolean isPlain() {
        return switch (row.aspect()) {
            case LEVEL -> low().unit().dimension() != Dimension.TIME && low().unit().dimension() != Dimension.ORDER;
            case GROWTH -> low().unit().dimension() == Dimension.PERCENT && footing() != Basis.OTHER_PERIOD
                    && footing() != Basis.TWO_YEAR_AVERAGE && footing() != Basis.ADJUSTED;
            case SHARE -> statement.measures().get(0).equals(measure);
            case RANK, QUALITATIVE -> false;
        };
    }

    /** 同比 and a growth without a basis are one. */
    Basis footing() {
        return row.basis() == null ? Basis.YEAR_ON_YEAR : row.basis();
    }

    Aspect aspect() {
        return row.aspect();
    }

    Quantity low() {
        return comparison.match(FirstNumber.INSTANCE);
    }

    Quantity high() {
        return comparison instanceof Comparison.Range range ? range.high() : low();
    }

    /** In base units. */
    BigDecimal least() {
        return low().inBaseUnit();
    }

    /** In base units. */
    BigDecimal most() {
        return high().inBaseUnit();
    }

    /** Half of the last digit printed, in base units; 0 where the number is exact. */
    BigDecimal rounding() {
        String quote = statement.evidence().quote();
        return half(quote, low()).max(half(quote, high()));
    }

    private static BigDecimal half(String quote, Quantity number) {
        return PrintedRounding.halfOfLastDigit(quote, number)
                .map(half -> half.multiply(number.unit().factor())).orElse(BigDecimal.ZERO);
    }

    /** 继续下降, 保持正增长: a growth without a number of its own. */
    boolean isDirection() {
        boolean open = row.comparator() == Comparator.MORE_THAN || row.comparator() == Comparator.LESS_THAN;
        return aspect() == Aspect.GROWTH && open && low().isZero();
    }

    boolean isRange() {
        return row.comparator() == Comparator.RANGE;
    }

    /** Same aspect, unit and footing; what is counted with different measure words may be different things. */
    boolean isComparableWith(Figure other) {
        return aspect() == other.aspect() && footing() == other.footing() && isOfOneUnit(low(), other.low());
    }

    private static boolean isOfOneUnit(Quantity one, Quantity other) {
        Dimension dimension = one.unit().dimension();
        boolean counted = dimension == Dimension.COUNT || dimension == Dimension.PEOPLE || dimension == Dimension.NONE;
        return one.unit().isComparableWith(other.unit())
                && (!counted || one.unit().symbol().equals(other.unit().symbol()));
    }

    /** Says the same, whatever its words. */
    boolean saysTheSameAs(Figure other) {
        return isComparableWith(other) && row.comparator() == other.row.comparator()
                && least().compareTo(other.least()) == 0 && most().compareTo(other.most()) == 0;
    }

    Signal.Input as(Signal.Role role) {
        return new Signal.Input(role, statement, row, firmness);
    }
}
