package org.duixian.assessment;

import org.duixian.measure.Stage;

/** How far a thing came against how far it was promised to come, in the report's own plain words. */
final class StageJudge {

    private StageJudge() {
    }

    static Verdict judge(Stage promised, Stage reached) {
        return verdict(promised, reached).by(Ground.STAGE);
    }

    private static Verdict verdict(Stage promised, Stage reached) {
        return switch (reached) {
            case DONE -> Verdict.of(Status.MET);
            case MAIN_WORKS_DONE, SUBSTANTIALLY_DONE -> promised == Stage.DONE
                    ? Verdict.of(Status.MOSTLY_MET, Reason.SELF_DESCRIBED)
                    : Verdict.of(Status.MET);
            // To be under way is no plain word of failure, even where completion was promised.
            case UNDER_WAY -> promised == Stage.UNDER_WAY
                    ? Verdict.of(Status.MET)
                    : Verdict.notComparable(Reason.NO_FIGURE);
            case NOT_DONE -> Verdict.of(Status.NOT_MET);
        };
    }
}
