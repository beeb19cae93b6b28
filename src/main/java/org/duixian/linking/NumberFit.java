package org.duixian.linking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Target;

/** What the amounts of a target and an outcome say for or against their belonging together. */
final class NumberFit {

    private static final int SAME_UNIT = 50;
    private static final int SAME_NUMBER = 100;
    private static final int ANOTHER_SCALE = -500;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FEW = BigDecimal.valueOf(5);
    private static final BigDecimal MANY = BigDecimal.valueOf(5);
    private static final BigDecimal TELLING = BigDecimal.TEN;
    private static final BigDecimal ROUNDED = new BigDecimal("0.06");

    private final Optional<Quantity> promised;
    private final Optional<Quantity> reported;
    private final Outcome outcome;

    NumberFit(Target target, Outcome outcome) {
        this.promised = level(target.measures());
        this.reported = level(outcome.measures());
        this.outcome = outcome;
    }

    /** Points to add to a likeness. */
    int points() {
        if (promised.isEmpty() || reported.isEmpty()) {
            return 0;
        }
        int unit = isSameUnit() ? SAME_UNIT : 0;
        int number = isSameNumber() ? SAME_NUMBER : 0;
        return unit + number + (isOfAnotherScale() ? ANOTHER_SCALE : 0);
    }

    boolean isSameUnit() {
        return promised.isPresent() && reported.isPresent()
                && promised.get().unit().symbol().equals(reported.get().unit().symbol());
    }

    /** The same number, and one large enough not to be the same by chance. */
    boolean isSameTellingNumber() {
        return isSameNumber() && promised.orElseThrow().inBaseUnit().abs().compareTo(TELLING) >= 0;
    }

    private boolean isSameNumber() {
        return promised.isPresent() && reported.isPresent() && promised.get().compareTo(reported.get()) == 0;
    }

    /** Neither is more than twice the other. */
    boolean isOfOneSize() {
        if (promised.isEmpty() || reported.isEmpty()) {
            return false;
        }
        BigDecimal one = promised.get().inBaseUnit().abs();
        BigDecimal other = reported.get().inBaseUnit().abs();
        return one.compareTo(other.add(other)) <= 0 && other.compareTo(one.add(one)) <= 0;
    }

    /** The rate that the outcome prints is what its amount makes of the target's: 543.8 of 748.7 is 72.6 %. */
    boolean isProvenByRate() {
        if (promised.isEmpty() || reported.isEmpty() || promised.get().isZero()
                || !promised.get().unit().isComparableWith(reported.get().unit())) {
            return false;
        }
        BigDecimal rate = reported.get().inBaseUnit().multiply(HUNDRED)
                .divide(promised.get().inBaseUnit(), 4, RoundingMode.HALF_UP);
        return outcome.measures().stream().anyMatch(measure -> measure instanceof Measure.Share share
                && share.comparison().match(FirstNumber.INSTANCE).number()
                        .subtract(rate).abs().compareTo(ROUNDED) <= 0);
    }

    /** A few of something promised by the hundred, or the reverse, when the year is over: seldom the same thing. */
    private boolean isOfAnotherScale() {
        BigDecimal one = promised.orElseThrow().inBaseUnit().abs();
        BigDecimal other = reported.orElseThrow().inBaseUnit().abs();
        return outcome.head().period() == Period.YEAR
                && (other.multiply(FEW).compareTo(one) < 0 || one.multiply(MANY).compareTo(other) < 0);
    }

    private static Optional<Quantity> level(List<Measure> measures) {
        return measures.stream()
                .filter(Measure.Level.class::isInstance)
                .map(Measure.Level.class::cast)
                .map(MeasureFit::number)
                .findFirst();
    }
}
