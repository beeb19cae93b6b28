package org.duixian.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.duixian.measure.Comparison;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Quantity;

/** The arithmetic of a finding as data: 11 against 6 to 8 is 11 - 8 = 3. */
final class Sums {

    private static final MathContext DIGITS = new MathContext(16);

    private Sums() {
    }

    static Optional<Proof.Sum> of(Finding finding, Method method) {
        return finding.held().map(held -> sum(held, finding.verdict(), method));
    }

    private static Proof.Sum sum(Held held, Verdict verdict, Method method) {
        Quantity first = held.promised().match(FirstNumber.INSTANCE);
        BigDecimal unit = first.unit().factor();
        MeasureRow bound = row(held.promised());
        MeasureRow said = row(held.reported());
        BigDecimal factor = plain(held.reported().match(FirstNumber.INSTANCE).unit().factor().divide(unit, DIGITS));
        BigDecimal reached = plain(said.value().multiply(factor));
        Optional<BigDecimal> most = Optional.ofNullable(said.upper()).map(upper -> plain(upper.multiply(factor)));
        BigDecimal decides = decidingEnd(bound, reached, held.lowerIsBetter());
        BigDecimal difference = plain(reached.subtract(decides));
        return new Proof.Sum(held.lowerIsBetter(), bound.comparator(), plain(bound.value()),
                Optional.ofNullable(bound.upper()).map(Sums::plain), reached, most, factor, difference,
                formula(reached, decides, difference) + nearness(held, verdict, method, reached));
    }

    /** Beyond a range its far end decides, else the end that has to be reached. */
    private static BigDecimal decidingEnd(MeasureRow bound, BigDecimal reached, boolean lowerIsBetter) {
        if (bound.upper() == null) {
            return plain(bound.value());
        }
        BigDecimal far = lowerIsBetter ? bound.value() : bound.upper();
        BigDecimal near = lowerIsBetter ? bound.upper() : bound.value();
        int beyond = lowerIsBetter ? far.compareTo(reached) : reached.compareTo(far);
        return plain(beyond > 0 ? far : near);
    }

    private static String formula(BigDecimal reached, BigDecimal bound, BigDecimal difference) {
        String subtracted = bound.signum() < 0 ? "(" + text(bound) + ")" : text(bound);
        return text(reached) + " - " + subtracted + " = " + text(difference);
    }

    private static String nearness(Held held, Verdict verdict, Method method, BigDecimal reached) {
        Quantity number = held.promised().match(FirstNumber.INSTANCE);
        if (verdict.ground() == Ground.NEAR_COUNT) {
            return "; " + text(reached) + " >= " + text(method.thresholds().nearCountPercent()) + "% * "
                    + text(number.number());
        }
        if (!(held.promised() instanceof Comparison.About)) {
            return "";
        }
        BigDecimal difference = reached.subtract(number.number());
        BigDecimal allowed = method.aboutTolerance(number).divide(number.unit().factor(), DIGITS);
        return "; |" + text(difference) + "| " + (difference.abs().compareTo(allowed) <= 0 ? "<= " : "> ") + text(allowed);
    }

    private static MeasureRow row(Comparison comparison) {
        return MeasureRow.of(new Measure.Level(comparison));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.round(DIGITS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(BigDecimal number) {
        return plain(number).toPlainString();
    }
}
