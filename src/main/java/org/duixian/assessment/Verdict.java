package org.duixian.assessment;

import java.util.Optional;

/** A status and why, before it is known what else stands beside it. */
record Verdict(Status status, Optional<Reason> reason) {

    static Verdict of(Status status) {
        return new Verdict(status, Optional.empty());
    }

    static Verdict of(Status status, Reason reason) {
        return new Verdict(status, Optional.of(reason));
    }

    static Verdict notComparable(Reason reason) {
        return of(Status.NOT_COMPARABLE, reason);
    }

    /** Whether it says how far the target was fulfilled. */
    boolean isJudged() {
        return Ranking.isJudged(status);
    }

    boolean isNotMet() {
        return status == Status.NOT_MET;
    }
}
