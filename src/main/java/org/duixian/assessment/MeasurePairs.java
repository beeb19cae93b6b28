package org.duixian.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.Basis;
import org.duixian.measure.Dimension;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.statement.Outcome;

/** Which measure of an outcome answers a pledge: one of the same kind, in comparable units, on the nearest basis. */
final class MeasurePairs {

    private static final int SECTORS = 3;

    private final Answer answer;

    MeasurePairs(Answer answer) {
        this.answer = answer;
    }

    Optional<Measure.Level> levelFor(Quantity promised) {
        return of(Measure.Level.class).stream()
                .filter(level -> Scope.isOfOneUnit(promised, number(level), answer.rule()))
                .max(Comparator.comparing((Measure.Level level) -> number(level).unit().equals(promised.unit())));
    }

    /** Growth over another point in time, or with something left out, answers no plain growth. */
    Optional<Measure.Growth> growthFor(Optional<Basis> promised, Dimension dimension) {
        return of(Measure.Growth.class).stream()
                .filter(growth -> growth.comparison().match(FirstNumber.INSTANCE).unit().dimension() == dimension)
                .filter(growth -> isPlain(growth.basis()) || growth.basis().equals(promised))
                .max(Comparator.comparing((Measure.Growth growth) -> growth.basis().equals(promised))
                        .thenComparing(growth -> !differ(promised, growth.basis())));
    }

    /** The shares of three sectors answer none: which of them is meant, their order alone would say. */
    Optional<Measure.Share> share() {
        List<Measure.Share> shares = of(Measure.Share.class);
        return shares.size() < SECTORS ? shares.stream().findFirst() : Optional.empty();
    }

    static boolean hasShare(Outcome outcome) {
        return outcome.measures().stream().anyMatch(Measure.Share.class::isInstance);
    }

    Optional<Measure.Rank> rank() {
        return of(Measure.Rank.class).stream().findFirst();
    }

    Optional<Measure.Relative> relative() {
        return of(Measure.Relative.class).stream().findFirst();
    }

    Optional<Measure.Completion> completion() {
        return of(Measure.Completion.class).stream().findFirst();
    }

    Optional<Measure.Level> anyCount() {
        return of(Measure.Level.class).stream().filter(level -> Scope.isCounted(number(level))).findFirst();
    }

    boolean hasLevel() {
        return !of(Measure.Level.class).isEmpty();
    }

    boolean hasGrowth() {
        return !of(Measure.Growth.class).isEmpty() || relative().isPresent();
    }

    /** 同比 and a growth without a basis are one; 可比口径 is another. */
    static boolean differ(Optional<Basis> promised, Optional<Basis> reported) {
        return plain(promised) != plain(reported);
    }

    static Quantity number(Measure.Level level) {
        return level.comparison().match(FirstNumber.INSTANCE);
    }

    private static Basis plain(Optional<Basis> basis) {
        return basis.orElse(Basis.YEAR_ON_YEAR);
    }

    private static boolean isPlain(Optional<Basis> basis) {
        return switch (plain(basis)) {
            case COMPARABLE, YEAR_ON_YEAR, NOMINAL, REAL -> true;
            case TWO_YEAR_AVERAGE, OTHER_PERIOD, ADJUSTED -> false;
        };
    }

    private <M extends Measure> List<M> of(Class<M> kind) {
        Outcome outcome = answer.outcome();
        return outcome.measures().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
