package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.measure.Relation;
import org.duixian.measure.Unit;
import org.duixian.statement.Target;

/** A growth held against another thing: 持平, 与经济增长基本同步, 高于经济增速. */
final class RelationJudge {

    private static final List<String> ECONOMY = List.of("经济", "生产总值", "GDP", "gdp");

    private final Bench bench;
    private final Target target;
    private final Measure.Relative promised;

    RelationJudge(Bench bench, Target target, Measure.Relative promised) {
        this.bench = bench;
        this.target = target;
        this.promised = promised;
    }

    /** The report says the same relation, or the better one. */
    boolean isSaid(Measure.Relative reported) {
        boolean sameReference = reported.reference().equals(promised.reference()) || isEconomy(reported) && isEconomy(promised);
        boolean better = promised.relation() == Relation.IN_STEP && reported.relation() == Relation.ABOVE_REFERENCE;
        return sameReference && (reported.relation() == promised.relation() || better);
    }

    /** The numbers, where what growth is held against is known. */
    Optional<Held> held(Measure.Growth reached) {
        boolean lower = bench.directions().isLowerBetter(target.subject(), promised);
        return goal().map(goal -> Held.of(goal, reached.comparison(), lower));
    }

    Verdict judge(Held held) {
        return withoutPraise(bench.numbers().judge(held));
    }

    /** As a comparison with a number, where the number is known. */
    private Optional<Comparison> goal() {
        Thresholds thresholds = bench.method().thresholds();
        return switch (promised.relation()) {
            case FLAT -> Optional.of(new Comparison.Range(percent(thresholds.flatPoints().negate()),
                    percent(thresholds.flatPoints())));
            case IN_STEP -> economy().map(growth -> atLeast(growth.subtract(thresholds.inStepPoints())));
            case ABOVE_REFERENCE -> economy().map(RelationJudge::atLeast);
        };
    }

    /** What is in step or above is met; there is no number of its own to be beyond. */
    private Verdict withoutPraise(Verdict verdict) {
        boolean praised = promised.relation() != Relation.FLAT && verdict.status() == Status.EXCEEDED;
        return praised ? Verdict.of(Status.MET) : verdict;
    }

    private Optional<BigDecimal> economy() {
        return isEconomy(promised) ? bench.economicGrowth() : Optional.empty();
    }

    private static boolean isEconomy(Measure.Relative relative) {
        return relative.reference().isBlank() || ECONOMY.stream().anyMatch(relative.reference()::contains);
    }

    private static Comparison atLeast(BigDecimal percent) {
        return new Comparison.AtLeast(percent(percent));
    }

    private static Quantity percent(BigDecimal number) {
        return new Quantity(number, Unit.PERCENT);
    }
}
