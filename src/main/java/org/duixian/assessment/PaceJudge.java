package org.duixian.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;
import org.duixian.statement.Period;

/** How fast a target goes: growth as it stands, an amount against the share of the year gone. */
final class PaceJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Thresholds thresholds;

    PaceJudge(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    Optional<Pace> pace(Finding finding) {
        Period period = finding.answer().outcome().head().period();
        // Of a horizon of several years it is not known how much is gone.
        if (period != Period.HALF_YEAR && period != Period.THREE_QUARTERS) {
            return Optional.empty();
        }
        Optional<BigDecimal> done = percentDone(finding);
        if (done.isPresent()) {
            return Optional.of(againstTime(done.get(), period));
        }
        return finding.isJudged() ? Optional.of(asItStands(finding)) : Optional.empty();
    }

    private static Optional<BigDecimal> percentDone(Finding finding) {
        if (finding.rule().equals("progress")) {
            return finding.reached().map(measure -> number(((Measure.Share) measure).comparison()).number());
        }
        boolean compared = !finding.rule().equals(Finding.NO_RULE);
        boolean ceiling = finding.rule().equals("at_most") || finding.rule().equals("less_than");
        if (!compared || ceiling || !(finding.pledge().measure() instanceof Measure.Level promised)
                || !(finding.reached().orElse(null) instanceof Measure.Level reached)) {
            return Optional.empty();
        }
        Quantity whole = number(promised.comparison());
        return whole.isZero() ? Optional.empty()
                : Optional.of(number(reached.comparison()).inBaseUnit().multiply(HUNDRED)
                        .divide(whole.inBaseUnit(), 4, RoundingMode.HALF_UP));
    }

    private Pace againstTime(BigDecimal percentDone, Period period) {
        BigDecimal gone = period == Period.THREE_QUARTERS ? thresholds.threeQuartersPercent() : thresholds.halfYearPercent();
        BigDecimal off = percentDone.subtract(gone);
        if (off.abs().compareTo(thresholds.pacePoints()) <= 0) {
            return Pace.ON_PACE;
        }
        return off.signum() > 0 ? Pace.AHEAD : Pace.BEHIND;
    }

    private static Pace asItStands(Finding finding) {
        return switch (finding.verdict().status()) {
            case EXCEEDED -> Pace.AHEAD;
            case MET -> finding.pledge().measure() instanceof Measure.Completion ? Pace.AHEAD : Pace.ON_PACE;
            case MOSTLY_MET -> Pace.ON_PACE;
            case NOT_MET, IN_PROGRESS, NOT_COMPARABLE, NOT_REPORTED, AWAITING_REPORT -> Pace.BEHIND;
        };
    }

    private static Quantity number(org.duixian.measure.Comparison comparison) {
        return comparison.match(FirstNumber.INSTANCE);
    }
}
