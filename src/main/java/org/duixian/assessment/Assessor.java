package org.duixian.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.indicator.SubjectEssence;
import org.duixian.statement.Claim;
import org.duixian.statement.Period;
import org.duixian.statement.Pledge;
import org.duixian.statement.Target;

/**
 * Judges how far a target was fulfilled by the outcomes that answer it, by one version of the method.
 *
 * <p>
 * From numbers and plain words, never from the report's claim. Of several outcomes those over the whole period count
 * first, and of those that differ the more favourable: a verdict accuses only where nothing speaks against it.
 */
public final class Assessor {

    private final Method method;
    private final Directions directions;
    private final SubjectEssence words;

    public Assessor(Method method, IndicatorCatalogue indicators) {
        this.method = method;
        this.directions = new Directions(indicators);
        this.words = SubjectEssence.standard();
    }

    /** By the method in force. */
    public static Assessor standard() {
        return new Assessor(MethodCatalogue.standard().inForce(), IndicatorCatalogue.standard());
    }

    /** {@code answers} are the outcomes of accepted and confirmed links; none for a target without an answer. */
    public Assessment assess(Target target, List<Answer> answers, Setting setting) {
        Bench bench = new Bench(method, directions, words, setting.economicGrowth());
        List<Answer> whole = answers.stream().filter(answer -> coversPeriodOf(target, answer)).toList();
        // What no report here can know the end of is on its way, whatever a sentence seems to say of the whole year.
        if (!whole.isEmpty() && setting.yearIsOver()) {
            return judged(target, findings(target, whole, bench), bench);
        }
        if (!answers.isEmpty()) {
            return inProgress(target, findings(target, answers, bench), bench);
        }
        return without(target, unanswered(target, setting));
    }

    private static boolean coversPeriodOf(Target target, Answer answer) {
        Period reported = answer.outcome().head().period();
        boolean part = reported == Period.HALF_YEAR || reported == Period.THREE_QUARTERS;
        return !part || reported == target.head().period();
    }

    private static List<Finding> findings(Target target, List<Answer> answers, Bench bench) {
        return target.pledges().stream()
                .flatMap(pledge -> finding(target, pledge, answers, bench).stream())
                .toList();
    }

    private static Optional<Finding> finding(Target target, Pledge pledge, List<Answer> answers, Bench bench) {
        return Findings.best(answers.stream().map(answer -> PledgeJudge.judge(target, pledge, answer, bench)).toList());
    }

    private Assessment judged(Target target, List<Finding> findings, Bench bench) {
        Verdict verdict = new Findings(findings).verdict();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (findings.stream().anyMatch(Finding::basisDiffers)) {
            flags.add(Flag.BASIS_MISMATCH);
        }
        if (verdict.isJudged() && findings.stream().anyMatch(finding -> claimsMore(finding, verdict))) {
            flags.add(Flag.CLAIMS_MORE);
        }
        return new Assessment(target.id(), verdict.status(), verdict.reason(), flags, Optional.empty(),
                Proofs.of(findings, bench), method.version());
    }

    /** The claim stands beside the verdict and never moves it; one of a whole item ranks above a part now and then. */
    private static boolean claimsMore(Finding finding, Verdict verdict) {
        Optional<Claim> claim = finding.answer().outcome().claim();
        return verdict.isNotMet() && claim.filter(it -> Ranking.of(it.level()) > Ranking.of(verdict.status())).isPresent();
    }

    private Assessment inProgress(Target target, List<Finding> findings, Bench bench) {
        PaceJudge judge = new PaceJudge(method.thresholds());
        Optional<Pace> pace = findings.stream().flatMap(finding -> judge.pace(finding).stream()).findFirst();
        Set<Flag> flags = findings.stream().anyMatch(Finding::basisDiffers) ? Set.of(Flag.BASIS_MISMATCH) : Set.of();
        Optional<Reason> reason = target.head().period() == Period.MULTI_YEAR ? Optional.of(Reason.NOT_DUE) : Optional.empty();
        return new Assessment(target.id(), Status.IN_PROGRESS, reason, flags, pace,
                Proofs.inProgress(findings, bench), method.version());
    }

    private static Verdict unanswered(Target target, Setting setting) {
        if (target.head().period() == Period.MULTI_YEAR && !setting.yearIsOver()) {
            return Verdict.of(Status.IN_PROGRESS, Reason.NOT_DUE);
        }
        if (!setting.reportHere()) {
            return Verdict.of(Status.AWAITING_REPORT, Reason.REPORT_MISSING);
        }
        return Verdict.of(Status.NOT_REPORTED, setting.blanketClaim() ? Reason.BLANKET_CLAIM_ONLY : Reason.NO_FIGURE);
    }

    private Assessment without(Target target, Verdict verdict) {
        return new Assessment(target.id(), verdict.status(), verdict.reason(), Set.of(), Optional.empty(), Proof.NONE,
                method.version());
    }
}
