package org.duixian.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** The most similar subject with units that can belong to the same thing. The least certain of the rules, and it says so. */
final class SimilarSubject implements LinkRule {

    private static final int LEAST_SCORE = 450;
    private static final int PROVEN = 900;
    private static final int SOMETHING_SHARED = 250;
    private static final int SAME_THING = 800;
    private static final int MOST_CONFIDENT = 94;

    private final SubjectLikeness likeness;

    SimilarSubject(SubjectLikeness likeness) {
        this.likeness = likeness;
    }

    @Override
    public LinkRuleName name() {
        return LinkRuleName.SIMILAR_SUBJECT;
    }

    @Override
    public List<Candidate> candidates(List<Target> targets, List<Outcome> outcomes) {
        List<Side> reported = likeness.sides(outcomes);
        Neighbours neighbours = new Neighbours(reported);
        List<Candidate> candidates = new ArrayList<>();
        for (Target target : targets) {
            Side promised = likeness.side(target);
            BitSet near = neighbours.of(promised);
            for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
                int alike = likeness.between(promised, reported.get(i));
                // What shares less cannot come to the least score, whatever its numbers.
                if (alike >= SOMETHING_SHARED) {
                    pair(target, outcomes.get(i), alike).ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private Optional<Candidate> pair(Target target, Outcome outcome, int alike) {
        Side reported = likeness.side(outcome);
        MeasureFit fit = MeasureFit.of(likeness.side(target).measures(), reported.measures());
        if (fit == MeasureFit.NONE || !canBeOneThing(fit, alike, reported)) {
            return Optional.empty();
        }
        int score = score(alike, new NumberFit(target, outcome));
        if (score < LEAST_SCORE) {
            return Optional.empty();
        }
        int confidence = Math.min(MOST_CONFIDENT, score / 10);
        return Optional.of(new Candidate(target, outcome, score, confidence, "likeness " + alike));
    }

    private static boolean canBeOneThing(MeasureFit fit, int alike, Side outcome) {
        return switch (fit) {
            case SAME_KIND, COUNT_FOR_DEED -> true;
            case PROGRESS -> outcome.saysProgress() || alike >= SAME_THING;
            case OTHER_KIND -> alike >= SAME_THING;
            case NONE -> false;
        };
    }

    private static int score(int alike, NumberFit numbers) {
        int score = Math.min(Likeness.SAME, alike + numbers.points());
        return numbers.isProvenByRate() ? Math.max(PROVEN, score) : score;
    }
}
