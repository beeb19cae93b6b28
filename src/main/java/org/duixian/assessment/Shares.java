package org.duixian.assessment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.duixian.statement.Firmness;

/**
 * The targets of a year, counted. Each share says of how many it is a share, and how many it could say nothing of, by kind.
 *
 * <p>
 * A district that reports less cannot rise: over all targets, what nobody answered stands in the denominator, and what was
 * answered in part alone is not counted as met.
 */
public final class Shares {

    private Shares() {
    }

    /** What is counted. */
    public enum ShareName {
        /** Met or exceeded, of all targets. */
        MET_OF_ALL,
        /** Met or exceeded, of the targets that could be judged. */
        MET_OF_JUDGED,
        /** Answered in any way, of the targets whose report is here. */
        ANSWERED
    }

    /** Why a share says nothing of a target. */
    public enum LeftOutKind {
        NOT_REPORTED,
        NOT_COMPARABLE,
        AWAITING_REPORT,
        IN_PROGRESS,
        /** What might answer it is only suggested. */
        SUGGESTED_ONLY,
        /** As far as it was answered it was met; of another part of the same promise nothing is said. */
        PARTLY_ANSWERED,
        /** An item whose outcome is here and whose target was never printed; it counts nowhere. */
        NO_TARGET_PRINTED
    }

    /** The verdict on a target, and whether a suggested link might yet answer it. */
    public record Counted(Assessment assessment, boolean suggested) {
    }

    /**
     * One share.
     *
     * @param numerator how many
     * @param denominator of how many
     * @param leftOut of how many more it says nothing, by kind
     * @param leftOutCounts whether those stand in the denominator all the same
     */
    public record Share(ShareName name, int numerator, int denominator, Map<LeftOutKind, Integer> leftOut,
            boolean leftOutCounts) {

        public Share {
            leftOut = Map.copyOf(leftOut);
        }
    }

    /** @param withoutTarget items whose target was never printed */
    public static List<Share> of(List<Counted> targets, int withoutTarget) {
        Map<LeftOutKind, Integer> leftOut = new EnumMap<>(LeftOutKind.class);
        targets.stream().filter(target -> !isWhole(target)).forEach(target -> leftOut.merge(kind(target), 1, Integer::sum));
        if (withoutTarget > 0) {
            leftOut.put(LeftOutKind.NO_TARGET_PRINTED, withoutTarget);
        }
        int met = count(targets,
                target -> isWhole(target) && Ranking.of(target.assessment().status()) >= Ranking.of(Status.MET));
        Map<LeftOutKind, Integer> awaited = new EnumMap<>(LeftOutKind.class);
        int waiting = count(targets, Shares::isAwaited);
        if (waiting > 0) {
            awaited.put(LeftOutKind.AWAITING_REPORT, waiting);
        }
        return List.of(new Share(ShareName.MET_OF_ALL, met, targets.size(), leftOut, true),
                new Share(ShareName.MET_OF_JUDGED, met, count(targets, Shares::isWhole), leftOut, false),
                new Share(ShareName.ANSWERED, count(targets, Shares::isAnswered), targets.size() - waiting, awaited, false));
    }

    private static int count(List<Counted> targets, Predicate<Counted> which) {
        return (int) targets.stream().filter(which).count();
    }

    private static boolean isAnswered(Counted target) {
        return !target.assessment().proof().answers().isEmpty();
    }

    private static boolean isAwaited(Counted target) {
        boolean notDue = target.assessment().reason().filter(Reason.NOT_DUE::equals).isPresent();
        return !isAnswered(target) && (target.assessment().status() == Status.AWAITING_REPORT || notDue);
    }

    /** Judged, and on every part that was firmly promised; where nothing was, on every part. */
    private static boolean isWhole(Counted target) {
        List<Proof.Step> steps = target.assessment().proof().steps();
        boolean firm = steps.stream().anyMatch(step -> step.firmness() == Firmness.FIRM);
        return Ranking.isJudged(target.assessment().status()) && steps.stream()
                .filter(step -> !firm || step.firmness() == Firmness.FIRM)
                .allMatch(step -> Ranking.isJudged(step.status()));
    }

    private static LeftOutKind kind(Counted target) {
        Status status = target.assessment().status();
        return switch (status) {
            case EXCEEDED, MET, MOSTLY_MET, NOT_MET -> LeftOutKind.PARTLY_ANSWERED;
            case IN_PROGRESS -> LeftOutKind.IN_PROGRESS;
            case NOT_COMPARABLE -> LeftOutKind.NOT_COMPARABLE;
            case NOT_REPORTED -> target.suggested() ? LeftOutKind.SUGGESTED_ONLY : LeftOutKind.NOT_REPORTED;
            case AWAITING_REPORT -> target.suggested() ? LeftOutKind.SUGGESTED_ONLY : LeftOutKind.AWAITING_REPORT;
        };
    }

    /** The kinds in their order, for whoever shows them. */
    public static List<LeftOutKind> kinds() {
        return Arrays.asList(LeftOutKind.values());
    }
}
