package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        Assessment verdict = assess(target, answers, setting, method);
        Optional<Robustness> robustness = Ranking.isJudged(verdict.status())
                ? robustness(verdict.status(), target, answers, setting)
                : Optional.empty();
        return robustness.map(verdict::with).orElse(verdict);
    }

    /** What it would be; nothing where the method names no other tolerances. */
    private Optional<Robustness> robustness(Status verdict, Target target, List<Answer> answers, Setting setting) {
        return method.strict().flatMap(strict -> method.lenient().map(lenient -> Robustness.of(verdict,
                assess(target, answers, setting, strict).status(), assess(target, answers, setting, lenient).status(),
                assess(target, Rounding.DOWN.of(answers), setting, method).status(),
                assess(target, Rounding.UP.of(answers), setting, method).status())));
    }

    private Assessment assess(Target target, List<Answer> answers, Setting setting, Method by) {
        Bench bench = new Bench(by, directions, words, setting.economicGrowth());
        Case asked = new Case(target, answers, setting);
        List<Answer> whole = answers.stream().filter(answer -> coversPeriodOf(target, answer)).toList();
        // What no report here can know the end of is on its way, whatever a sentence seems to say of the whole year.
        if (!whole.isEmpty() && setting.yearIsOver()) {
            return judged(asked, findings(target, whole, bench), bench);
        }
        if (!answers.isEmpty()) {
            return inProgress(asked, findings(target, answers, bench), bench);
        }
        return without(asked, unanswered(target, setting));
    }

    /** All that a verdict is reached from. */
    private record Case(Target target, List<Answer> answers, Setting setting) {

        Proof proof(List<Proof.Step> steps, Map<String, BigDecimal> thresholds) {
            List<Proof.Considered> considered = answers.stream()
                    .map(answer -> new Proof.Considered(answer.outcome().id(), answer.rule(), answer.confidence()))
                    .sorted(Comparator.comparing(Proof.Considered::outcome))
                    .toList();
            return Proof.of(steps, considered, setting, thresholds);
        }
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

    private Assessment judged(Case asked, List<Finding> findings, Bench bench) {
        Verdict verdict = new Findings(findings).verdict();
        Set<Flag> flags = Signs.flags(asked.target(), verdict, findings, asked.setting());
        if (findings.stream().anyMatch(Finding::basisDiffers)) {
            flags.add(Flag.BASIS_MISMATCH);
        }
        if (verdict.isJudged() && findings.stream().anyMatch(finding -> claimsMore(finding, verdict))) {
            flags.add(Flag.CLAIMS_MORE);
        }
        return new Assessment(asked.target().id(), verdict.status(), verdict.reason(), flags, Optional.empty(),
                asked.proof(Proofs.steps(findings, bench), UsedThresholds.of(findings, bench.method().thresholds())),
                method.version());
    }

    /** The claim stands beside the verdict and never moves it; one of a whole item ranks above a part now and then. */
    private static boolean claimsMore(Finding finding, Verdict verdict) {
        Optional<Claim> claim = finding.answer().outcome().claim();
        return verdict.isNotMet() && claim.filter(it -> Ranking.of(it.level()) > Ranking.of(verdict.status())).isPresent();
    }

    private Assessment inProgress(Case asked, List<Finding> findings, Bench bench) {
        Thresholds thresholds = bench.method().thresholds();
        PaceJudge judge = new PaceJudge(thresholds);
        Optional<Pace> pace = findings.stream().flatMap(finding -> judge.pace(finding).stream()).findFirst();
        Set<Flag> flags = findings.stream().anyMatch(Finding::basisDiffers) ? Set.of(Flag.BASIS_MISMATCH) : Set.of();
        boolean laterDue = asked.target().head().period() == Period.MULTI_YEAR;
        return new Assessment(asked.target().id(), Status.IN_PROGRESS,
                laterDue ? Optional.of(Reason.NOT_DUE) : Optional.empty(), flags, pace,
                asked.proof(Proofs.stepsInProgress(findings, bench), pace.isPresent()
                        ? UsedThresholds.ofPace(findings, thresholds)
                        : UsedThresholds.of(findings, thresholds)),
                method.version());
    }

    private static Verdict unanswered(Target target, Setting setting) {
        if (target.head().period() == Period.MULTI_YEAR && !setting.yearIsOver()) {
            return Verdict.of(Status.IN_PROGRESS, Reason.NOT_DUE);
        }
        if (!setting.reportHere()) {
            return Verdict.of(Status.AWAITING_REPORT, Reason.REPORT_MISSING);
        }
        return Verdict.of(Status.NOT_REPORTED, silence(setting));
    }

    private static Reason silence(Setting setting) {
        if (setting.unreadable()) {
            return Reason.RECOGNITION_FAILED;
        }
        return setting.blanketClaim() ? Reason.BLANKET_CLAIM_ONLY : Reason.NO_FIGURE;
    }

    private Assessment without(Case asked, Verdict verdict) {
        Set<Flag> flags = Signs.flags(asked.target(), verdict, List.of(), asked.setting());
        return new Assessment(asked.target().id(), verdict.status(), verdict.reason(), flags, Optional.empty(),
                asked.proof(List.of(), Map.of()), method.version());
    }
}
