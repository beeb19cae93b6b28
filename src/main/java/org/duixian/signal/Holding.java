package org.duixian.signal;

import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.measure.Comparator;

/**
 * Whether a target holds itself to its number more or less strongly than the year before.
 *
 * <p>
 * 6%以上 → 6%左右 is softened, 8%以上 → 7%左右 too; 6%以上 → 7%左右 is another promise, neither weaker nor stronger.
 */
final class Holding {

    /** 超240座 → 180座 is lowered; that 超 is gone besides tells little. 8%以上 → 7%左右 is both. */
    private static final int TELLING = 2;

    private final HoldingSteps steps;

    Holding(HoldingSteps steps) {
        this.steps = steps;
    }

    /** @param moved which way the number went; empty where that cannot be said */
    Optional<SignalKind> between(Figure before, Figure now, OptionalInt moved, boolean lowerIsBetter) {
        OptionalInt one = steps.ofNumber(before, lowerIsBetter);
        OptionalInt other = steps.ofNumber(now, lowerIsBetter);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int change = other.getAsInt() - one.getAsInt();
        int firmness = change(steps.ofFirmness(before), steps.ofFirmness(now));
        boolean softer = change >= 0 && firmness >= 0 && change + firmness > 0;
        boolean firmer = change <= 0 && firmness <= 0 && change + firmness < 0;
        if (!softer && !firmer || !isTelling(before, now, moved, Math.abs(change) + TELLING * Math.abs(firmness))) {
            return Optional.empty();
        }
        int asksForMore = moved.orElse(0) * (lowerIsBetter && now.most().signum() >= 0 ? -1 : 1);
        if (softer) {
            return asksForMore <= 0 ? Optional.of(SignalKind.SOFTENED) : Optional.empty();
        }
        return asksForMore >= 0 ? Optional.of(SignalKind.FIRMED) : Optional.empty();
    }

    /** Between a number and a mere direction the direction must be the number's; a moved number tells most itself. */
    private static boolean isTelling(Figure before, Figure now, OptionalInt moved, int steps) {
        if (before.isDirection() || now.isDirection()) {
            return before.isDirection() != now.isDirection() && points(before) == points(now);
        }
        return moved.isPresent() && (moved.getAsInt() == 0 || steps >= TELLING);
    }

    private static int points(Figure figure) {
        if (figure.isDirection()) {
            return figure.row().comparator() == Comparator.LESS_THAN ? -1 : 1;
        }
        return figure.least().signum();
    }

    private static int change(OptionalInt before, OptionalInt now) {
        return before.isEmpty() || now.isEmpty() ? 0 : now.getAsInt() - before.getAsInt();
    }
}
