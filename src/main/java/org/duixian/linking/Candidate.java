package org.duixian.linking;

import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/**
 * A pair that a rule offers.
 *
 * @param target what was promised
 * @param outcome what may answer it
 * @param score how well, from 1 to 1000; decides between candidates of one rule
 * @param confidence in percent; decides whether the link holds
 * @param reason in a few words, what agreed
 */
record Candidate(Target target, Outcome outcome, int score, int confidence, String reason) {

    private static final int SAID_AGAIN = 90;
    private static final int ANOTHER_STAGE = 55;

    /** The same where the outcome tells of another stage: what was begun or planned answers nothing that was to be done. */
    Candidate atItsStage() {
        String promised = target.subject().words();
        String reported = outcome.subject().words();
        boolean begun = saysBegun(reported) && !saysBegun(promised);
        boolean planned = reported.startsWith("计划") && !promised.startsWith("计划");
        return begun || planned ? new Candidate(target, outcome, score, Math.min(confidence, ANOTHER_STAGE), reason) : this;
    }

    private static boolean saysBegun(String subject) {
        return subject.contains("开工") || subject.contains("动工");
    }

    Candidate saidAgainBy(Target other) {
        return new Candidate(other, outcome, score, Math.min(confidence, SAID_AGAIN), "promised twice; " + reason);
    }

    Candidate saidAgainBy(Outcome other) {
        return new Candidate(target, other, score, Math.min(confidence, SAID_AGAIN), "reported twice; " + reason);
    }

    Candidate besideTheBest() {
        return new Candidate(target, outcome, score, confidence, "said beside; " + reason);
    }

    boolean holds() {
        return confidence >= Linker.THRESHOLD;
    }

    Link link(LinkRuleName rule) {
        return new Link(target.id(), outcome.id(), rule, Linker.percent(confidence),
                holds() ? LinkState.ACCEPTED : LinkState.SUGGESTED, reason);
    }

    /** Squared, so that one good pair outweighs two poor ones. */
    long gain() {
        return (long) score * score;
    }
}
