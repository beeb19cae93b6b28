package org.duixian.assessment;

import java.util.Optional;

/** A status, why, and by which rule, before it is known what else stands beside it. */
record Verdict(Status status, Optional<Reason> reason, Ground ground) {

    static Verdict of(Status status) {
        return new Verdict(status, Optional.empty(), Ground.COMPARISON);
    }

    static Verdict of(Status status, Reason reason) {
        return new Verdict(status, Optional.of(reason), Ground.COMPARISON);
    }

    static Verdict notComparable(Reason reason) {
        return of(Status.NOT_COMPARABLE, reason).by(Ground.NO_MEASURE);
    }

    Verdict by(Ground other) {
        return new Verdict(status, reason, other);
    }

    /** Whether it says how far the target was fulfilled. */
    boolean isJudged() {
        return Ranking.isJudged(status);
    }

    boolean isNotMet() {
        return status == Status.NOT_MET;
    }
}
