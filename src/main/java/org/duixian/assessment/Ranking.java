package org.duixian.assessment;

import org.duixian.statement.ClaimLevel;

/** The four verdicts that say how far a target was fulfilled, in their order. */
public final class Ranking {

    private Ranking() {
    }

    static boolean isJudged(Status status) {
        return switch (status) {
            case EXCEEDED, MET, MOSTLY_MET, NOT_MET -> true;
            case IN_PROGRESS, NOT_COMPARABLE, NOT_REPORTED, AWAITING_REPORT -> false;
        };
    }

    /** Higher is better; 0 for what is not judged. */
    public static int of(Status status) {
        return switch (status) {
            case EXCEEDED -> 4;
            case MET -> 3;
            case MOSTLY_MET -> 2;
            case NOT_MET -> 1;
            case IN_PROGRESS, NOT_COMPARABLE, NOT_REPORTED, AWAITING_REPORT -> 0;
        };
    }

    /** A claim stands where the status that it claims stands. */
    public static int of(ClaimLevel claim) {
        return switch (claim) {
            case EXCEEDED -> of(Status.EXCEEDED);
            case MET -> of(Status.MET);
            case MOSTLY_MET -> of(Status.MOSTLY_MET);
            case NOT_MET -> of(Status.NOT_MET);
        };
    }
}
