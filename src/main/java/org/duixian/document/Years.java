package org.duixian.document;

import java.util.OptionalInt;

/** The year a report reports on, and the year it sets targets for. */
record Years(OptionalInt outcome, OptionalInt target) {

    static final Years NONE = new Years(OptionalInt.empty(), OptionalInt.empty());

    static Years of(int outcome, int target) {
        return new Years(OptionalInt.of(outcome), OptionalInt.of(target));
    }

    /** Both years of a report whose target year is known. */
    static Years targeting(ReportType type, int target) {
        return switch (type) {
            case WORK_REPORT, PLAN_REPORT -> of(target - 1, target);
            case HALF_YEAR_PLAN_REPORT -> of(target, target);
            case LIVELIHOOD_LIST -> new Years(OptionalInt.empty(), OptionalInt.of(target));
            case LIVELIHOOD_COMPLETION -> new Years(OptionalInt.of(target), OptionalInt.empty());
        };
    }

    /** Both years of a report whose outcome year is known. */
    static Years reporting(ReportType type, int outcome) {
        return type == ReportType.WORK_REPORT || type == ReportType.PLAN_REPORT ? of(outcome, outcome + 1)
                : targeting(type, outcome);
    }

    boolean isKnown() {
        return outcome.isPresent() || target.isPresent();
    }

    /** What the sender says wins; if it says only one year, the other follows from it. */
    Years with(ReportType type, HeadReader.Hints hints) {
        if (hints.targetYear().isPresent() && hints.outcomeYear().isPresent()) {
            return new Years(hints.outcomeYear(), hints.targetYear());
        }
        if (hints.targetYear().isPresent()) {
            return targeting(type, hints.targetYear().getAsInt());
        }
        return hints.outcomeYear().isPresent() ? reporting(type, hints.outcomeYear().getAsInt()) : this;
    }
}
