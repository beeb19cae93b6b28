package org.duixian.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/**
 * Target and outcome stand in one row of one table: completion tables print both. Inside the row the pairs are told by
 * subject, unit and order, because a row of a livelihood table promises half a dozen things.
 */
final class SameRow implements LinkRule {

    private static final int CERTAIN = 99;
    private static final int LEAST_CONFIDENCE = 80;
    private static final int WEAK_CONFIDENCE = 62;
    private static final int ORDER = 100;
    private static final int SAME_KIND = 300;
    private static final int UNLIKE = 250;
    private static final int UNLIKE_A_DEED = 450;
    private static final int SAME_THING_ELSEWHERE = 300;

    private final SubjectLikeness likeness;

    SameRow(SubjectLikeness likeness) {
        this.likeness = likeness;
    }

    @Override
    public LinkRuleName name() {
        return LinkRuleName.SAME_ROW;
    }

    @Override
    public List<Candidate> candidates(List<Target> targets, List<Outcome> outcomes) {
        Map<String, List<Target>> promised = byRow(targets);
        Map<String, List<Outcome>> reported = byRow(outcomes);
        List<Candidate> candidates = new ArrayList<>();
        promised.forEach((row, inRow) -> candidates.addAll(inOneRow(inRow, reported.getOrDefault(row, List.of()))));
        return candidates;
    }

    /** The rows of a report, each in the order of its text. */
    static <S extends Statement> Map<String, List<S>> byRow(List<S> statements) {
        return statements.stream()
                .filter(statement -> statement.evidence().row().isPresent())
                .sorted(Comparator.comparing((S statement) -> statement.evidence().span()))
                .collect(Collectors.groupingBy(SameRow::key));
    }

    static String key(Statement statement) {
        return statement.evidence().report() + " " + statement.evidence().row().orElse("");
    }

    private List<Candidate> inOneRow(List<Target> targets, List<Outcome> outcomes) {
        List<Candidate> candidates = new ArrayList<>();
        boolean alone = targets.size() == 1 && outcomes.size() == 1;
        for (int i = 0; i < targets.size(); i++) {
            for (int j = 0; j < outcomes.size(); j++) {
                int order = ORDER - Math.abs(place(i, targets) - place(j, outcomes));
                Candidate candidate = pair(targets.get(i), outcomes.get(j), order, alone);
                if (candidate.score() > 0 && !isElsewhere(candidate, targets)) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private static int place(int index, List<?> list) {
        return ORDER * (2 * index + 1) / (2 * list.size());
    }

    private Candidate pair(Target target, Outcome outcome, int order, boolean alone) {
        MeasureFit fit = MeasureFit.of(target.measures(), outcome.measures());
        int alike = likeness.withinOneMatter(likeness.side(target), likeness.side(outcome));
        NumberFit numbers = new NumberFit(target, outcome);
        if (alone && fit != MeasureFit.NONE && alike > 0) {
            return new Candidate(target, outcome, Likeness.SAME, CERTAIN, "alone in one row");
        }
        boolean tellsNothingElse = alike < (fit == MeasureFit.COUNT_FOR_DEED ? UNLIKE_A_DEED : UNLIKE);
        if (fit == MeasureFit.NONE || fit == MeasureFit.OTHER_KIND || tellsNothingElse && !isLikelyByNumber(fit, numbers)) {
            return new Candidate(target, outcome, 0, 0, "");
        }
        int score = alike + numbers.points() + order + (fit == MeasureFit.SAME_KIND ? SAME_KIND : 0);
        int confidence = tellsNothingElse ? WEAK_CONFIDENCE : LEAST_CONFIDENCE + alike * 19 / 1000;
        return new Candidate(target, outcome, Math.max(1, score), confidence, "same row, likeness " + alike);
    }

    /** Words do not agree, but both count by one measure word and to about one size, or to one number: 2000户, 2000例. */
    private static boolean isLikelyByNumber(MeasureFit fit, NumberFit numbers) {
        return fit == MeasureFit.SAME_KIND
                && (numbers.isSameUnit() && numbers.isOfOneSize() || numbers.isSameTellingNumber());
    }

    /** An outcome that clearly speaks of another target of the row does not answer this one. */
    private boolean isElsewhere(Candidate candidate, List<Target> targets) {
        Side outcome = likeness.side(candidate.outcome());
        int here = likeness.withinOneMatter(likeness.side(candidate.target()), outcome);
        return targets.stream().map(likeness::side)
                .anyMatch(other -> likeness.withinOneMatter(other, outcome) >= here + SAME_THING_ELSEWHERE);
    }
}
