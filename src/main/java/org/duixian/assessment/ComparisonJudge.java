package org.duixian.assessment;

import static org.duixian.assessment.Status.EXCEEDED;
import static org.duixian.assessment.Status.MET;
import static org.duixian.assessment.Status.NOT_MET;

import java.math.BigDecimal;

import org.duixian.measure.Comparison;
import org.duixian.measure.Quantity;

/**
 * Judges the number that was reached against the comparison that was promised.
 * Higher counts as better; where lower is better, the pair arrives mirrored.
 *
 * <p>
 * About 7.5 % with 7.6 % is met; at least 6 % with 5.2 % is not met; 12 000 people with 13 100 is exceeded.
 * Known weakness: a range is judged by its ends, so 6.4 % of "6 % to 6.5 %" is no better than 6 %.
 */
record ComparisonJudge(Quantity reached, Method method) implements Comparison.Cases<Status> {

    @Override
    public Status equal(Quantity number) {
        return byOrder(reached.compareTo(number));
    }

    @Override
    public Status atLeast(Quantity number) {
        return byOrder(reached.compareTo(number));
    }

    @Override
    public Status atMost(Quantity number) {
        return byOrder(number.compareTo(reached));
    }

    @Override
    public Status moreThan(Quantity number) {
        return reached.compareTo(number) > 0 ? beyond(number) : NOT_MET;
    }

    @Override
    public Status lessThan(Quantity number) {
        return reached.compareTo(number) < 0 ? beyond(number) : NOT_MET;
    }

    // A mere direction (more than 0 %) that came true is met, never exceeded.
    private static Status beyond(Quantity number) {
        return number.isZero() ? MET : EXCEEDED;
    }

    // "About" has two sides: a number far above is beyond it, a number just above is still about it.
    @Override
    public Status about(Quantity number) {
        BigDecimal off = reached.inBaseUnit().subtract(number.inBaseUnit());
        BigDecimal allowed = method.aboutTolerance(number);
        return off.abs().compareTo(allowed) <= 0 ? MET : byOrder(off.signum());
    }

    @Override
    public Status range(Quantity low, Quantity high) {
        if (reached.compareTo(high) > 0) {
            return EXCEEDED;
        }
        return reached.compareTo(low) >= 0 ? MET : NOT_MET;
    }

    private static Status byOrder(int order) {
        if (order > 0) {
            return EXCEEDED;
        }
        return order == 0 ? MET : NOT_MET;
    }
}
