package org.duixian.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duixian.statement.ClaimLevel;

/** The verdict on an item, from those on its targets; the claim is compared with it and never used to reach it. */
public final class ItemJudge {

    private static final List<Status> UNJUDGED = List.of(Status.IN_PROGRESS, Status.NOT_COMPARABLE, Status.NOT_REPORTED,
            Status.AWAITING_REPORT);

    private ItemJudge() {
    }

    public static ItemVerdict judge(List<Assessment> targets, Optional<ClaimLevel> claim) {
        if (targets.isEmpty()) {
            return new ItemVerdict(Optional.empty(), Optional.of(Reason.NO_TARGET_PRINTED), Set.of(), 0, 0, Optional.empty());
        }
        List<Assessment> judged = targets.stream().filter(target -> Ranking.isJudged(target.status())).toList();
        Verdict verdict = judged.isEmpty() ? unjudged(targets) : fromTargets(judged);
        Optional<Agreement> agreement = judged.isEmpty() ? Optional.empty()
                : claim.map(level -> agreement(level, verdict.status(), judged));
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        targets.forEach(target -> flags.addAll(target.flags()));
        agreement.filter(it -> it == Agreement.CLAIMS_MORE).ifPresent(it -> flags.add(Flag.CLAIMS_MORE));
        return new ItemVerdict(Optional.of(verdict.status()), verdict.reason(), flags, targets.size(), judged.size(),
                agreement);
    }

    private static Verdict fromTargets(List<Assessment> judged) {
        if (all(judged, Status.NOT_MET)) {
            return Verdict.of(Status.NOT_MET);
        }
        boolean allMet = judged.stream().allMatch(target -> Ranking.of(target.status()) >= Ranking.of(Status.MET));
        if (allMet) {
            boolean oneExceeded = judged.stream().anyMatch(target -> target.status() == Status.EXCEEDED);
            return Verdict.of(oneExceeded ? Status.EXCEEDED : Status.MET);
        }
        return verdict(Status.MOSTLY_MET, all(judged, Status.MOSTLY_MET) ? commonReason(judged)
                : Optional.of(Reason.COMPOUND_PART));
    }

    /** Only unanswerable ones: what they are, what is known of them first. */
    private static Verdict unjudged(List<Assessment> targets) {
        Status status = UNJUDGED.stream()
                .filter(candidate -> targets.stream().anyMatch(target -> target.status() == candidate))
                .findFirst().orElseThrow();
        return verdict(status, commonReason(targets.stream().filter(target -> target.status() == status).toList()));
    }

    private static Verdict verdict(Status status, Optional<Reason> reason) {
        return reason.map(why -> Verdict.of(status, why)).orElseGet(() -> Verdict.of(status));
    }

    private static Optional<Reason> commonReason(List<Assessment> targets) {
        Optional<Reason> first = targets.get(0).reason();
        return targets.stream().allMatch(target -> target.reason().equals(first)) ? first : Optional.empty();
    }

    private static boolean all(List<Assessment> targets, Status status) {
        return targets.stream().allMatch(target -> target.status() == status);
    }

    private static Agreement agreement(ClaimLevel claim, Status status, List<Assessment> judged) {
        boolean somethingFailed = judged.stream().anyMatch(target -> target.status() == Status.NOT_MET);
        int order = Integer.compare(Ranking.of(claim), Ranking.of(status));
        if (order > 0 || somethingFailed && claim != ClaimLevel.NOT_MET) {
            return Agreement.CLAIMS_MORE;
        }
        return order < 0 ? Agreement.CLAIMS_LESS : Agreement.AGREES;
    }
}
