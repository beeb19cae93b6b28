package org.duixian.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.duixian.measure.Comparison;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Quantity;

/** Findings → the proof that an assessment carries. */
final class Proofs {

    private static final int SCALE = 6;

    private Proofs() {
    }

    static Proof of(List<Finding> findings, Method method) {
        return new Proof(findings.stream().map(finding -> step(finding, method, finding.verdict().status())).toList());
    }

    /** What covers part of the period is no verdict on the whole, also not in its steps. */
    static Proof inProgress(List<Finding> findings, Method method) {
        return new Proof(findings.stream().map(finding -> step(finding, method, Status.IN_PROGRESS)).toList());
    }

    private static Proof.Step step(Finding finding, Method method, Status status) {
        Optional<Comparison> promised = comparison(finding.pledge().measure());
        Optional<BigDecimal> tolerance = promised
                .filter(Comparison.About.class::isInstance)
                .map(about -> inUnitOf(first(about), method.aboutTolerance(first(about))));
        return new Proof.Step(MeasureRow.of(finding.pledge().measure()), finding.pledge().firmness(),
                finding.reached().map(MeasureRow::of), Optional.of(finding.answer().outcome().id()), finding.rule(),
                tolerance, difference(promised, finding.reached()), status);
    }

    private static Optional<BigDecimal> difference(Optional<Comparison> promised, Optional<Measure> reached) {
        Optional<Comparison> answer = reached.flatMap(Proofs::comparison);
        if (promised.isEmpty() || answer.isEmpty()) {
            return Optional.empty();
        }
        Quantity goal = first(promised.get());
        Quantity number = first(answer.get());
        boolean oneKind = goal.unit().isComparableWith(number.unit()) || Scope.isCounted(goal) && Scope.isCounted(number);
        return oneKind ? Optional.of(inUnitOf(goal, number.inBaseUnit().subtract(goal.inBaseUnit()))) : Optional.empty();
    }

    private static BigDecimal inUnitOf(Quantity quantity, BigDecimal inBaseUnit) {
        BigDecimal number = inBaseUnit.divide(quantity.unit().factor(), SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
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

    private static Quantity first(Comparison comparison) {
        return comparison.match(FirstNumber.INSTANCE);
    }
}
