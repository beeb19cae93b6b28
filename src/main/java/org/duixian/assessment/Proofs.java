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
import org.duixian.measure.Relation;
import org.duixian.measure.Unit;

/** Findings → the proof that an assessment carries. */
final class Proofs {

    private static final int SCALE = 6;

    private Proofs() {
    }

    static List<Proof.Step> steps(List<Finding> findings, Bench bench) {
        return findings.stream().map(finding -> step(finding, bench, finding.verdict())).toList();
    }

    /** What covers part of the period is no verdict on the whole, also not in its steps. */
    static List<Proof.Step> stepsInProgress(List<Finding> findings, Bench bench) {
        return findings.stream()
                .map(finding -> step(finding, bench, Verdict.of(Status.IN_PROGRESS).by(finding.verdict().ground())))
                .toList();
    }

    private static Proof.Step step(Finding finding, Bench bench, Verdict verdict) {
        boolean compared = !finding.rule().equals(Finding.NO_RULE);
        return new Proof.Step(MeasureRow.of(finding.pledge().measure()), finding.pledge().firmness(),
                finding.reached().map(MeasureRow::of), Optional.of(finding.answer().outcome().id()), finding.rule(),
                compared ? tolerance(finding.pledge().measure(), bench.method()) : Optional.empty(),
                compared ? difference(finding, bench) : Optional.empty(), verdict.status(), verdict.reason(),
                verdict.ground(), Sums.of(finding, bench.method()));
    }

    private static Optional<BigDecimal> tolerance(Measure promised, Method method) {
        if (promised instanceof Measure.Relative relative) {
            return switch (relative.relation()) {
                case FLAT -> Optional.of(method.thresholds().flatPoints());
                case IN_STEP -> Optional.of(method.thresholds().inStepPoints());
                case ABOVE_REFERENCE -> Optional.empty();
            };
        }
        return comparison(promised).filter(Comparison.About.class::isInstance)
                .map(about -> inUnitOf(first(about), method.aboutTolerance(first(about))));
    }

    private static Optional<BigDecimal> difference(Finding finding, Bench bench) {
        Optional<Quantity> goal = goal(finding.pledge().measure(), bench);
        Optional<Quantity> number = finding.reached().flatMap(Proofs::comparison).map(Proofs::first);
        return goal.flatMap(promised -> number.filter(reached -> isOfOneKind(promised, reached))
                .map(reached -> inUnitOf(promised, reached.inBaseUnit().subtract(promised.inBaseUnit()))));
    }

    /** How far the number reached is from the one promised, in base units. */
    static Optional<BigDecimal> distance(Finding finding) {
        Optional<Quantity> number = finding.reached().flatMap(Proofs::comparison).map(Proofs::first);
        return comparison(finding.pledge().measure()).map(Proofs::first)
                .flatMap(promised -> number.filter(reached -> isOfOneKind(promised, reached))
                        .map(reached -> reached.inBaseUnit().subtract(promised.inBaseUnit()).abs()));
    }

    /** The number promised, or the one that a relation refers to. */
    private static Optional<Quantity> goal(Measure promised, Bench bench) {
        if (promised instanceof Measure.Relative relative) {
            Optional<BigDecimal> reference = relative.relation() == Relation.FLAT ? Optional.of(BigDecimal.ZERO)
                    : bench.economicGrowth();
            return reference.map(percent -> new Quantity(percent, Unit.PERCENT));
        }
        return comparison(promised).map(Proofs::first);
    }

    private static boolean isOfOneKind(Quantity goal, Quantity number) {
        return goal.unit().isComparableWith(number.unit()) || Scope.isCounted(goal) && Scope.isCounted(number);
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
