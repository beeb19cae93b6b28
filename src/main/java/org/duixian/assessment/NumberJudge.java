package org.duixian.assessment;

import org.duixian.measure.Comparison;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Quantity;

/**
 * Judges a reported number against a promised one, minding which way is better and how exactly the report speaks.
 *
 * <p>
 * "超2.6万亿元" is beyond "超过2.5万亿元". "近90%" against 90% proves no failure; "超80%" against 90% does.
 */
final class NumberJudge {

    private static final Verdict UNPROVEN = Verdict.notComparable(Reason.NO_FIGURE).by(Ground.INEXACT);

    private final Method method;

    NumberJudge(Method method) {
        this.method = method;
    }

    Verdict judge(Held held) {
        Comparison goal = held.lowerIsBetter() ? held.promised().match(Mirror.INSTANCE) : held.promised();
        Reached reached = Reached.of(held.reported(), held.lowerIsBetter());
        return switch (reached.exactness()) {
            case EXACT -> exact(goal, reached);
            case NEAR -> near(goal, reached.low());
            case FROM, ABOVE -> upwards(goal, reached);
            case UP_TO, BELOW -> below(goal, reached.high());
        };
    }

    private Verdict exact(Comparison goal, Reached reached) {
        Status atLeast = at(goal, reached.low());
        Status atMost = at(goal, reached.high());
        if (atLeast == Status.NOT_MET && atMost != Status.NOT_MET) {
            return UNPROVEN;
        }
        return Verdict.of(atLeast);
    }

    private Verdict near(Comparison goal, Quantity number) {
        Status status = at(goal, number);
        boolean unproven = status == Status.NOT_MET && method.isWithinInexactness(number, first(goal));
        return unproven ? UNPROVEN : Verdict.of(status);
    }

    private Verdict upwards(Comparison goal, Reached reached) {
        Quantity number = reached.low();
        boolean same = number.compareTo(first(goal)) == 0;
        if (same && goal instanceof Comparison.MoreThan) {
            return Verdict.of(Status.MET);
        }
        boolean strictlyAbove = reached.exactness() == Reached.Exactness.ABOVE;
        if (same && strictlyAbove && (goal instanceof Comparison.Equal || goal instanceof Comparison.AtLeast)) {
            return Verdict.of(Status.EXCEEDED);
        }
        return near(goal, number);
    }

    /** A number below which the truth lies can prove a failure, but nothing good; the first version took it for met. */
    private Verdict below(Comparison goal, Quantity number) {
        Status status = at(goal, number);
        boolean proven = status == Status.NOT_MET
                || status == Status.MET && !method.keepsTo(Method.BELOW_PROVES_ONLY_FAILURE);
        return proven ? Verdict.of(status) : UNPROVEN;
    }

    private Status at(Comparison goal, Quantity number) {
        return goal.match(new ComparisonJudge(number, method));
    }

    private static Quantity first(Comparison comparison) {
        return comparison.match(FirstNumber.INSTANCE);
    }
}
