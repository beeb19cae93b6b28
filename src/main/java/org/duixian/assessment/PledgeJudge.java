package org.duixian.assessment;

import java.util.Locale;
import java.util.Optional;

import org.duixian.measure.Comparison;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Quantity;
import org.duixian.measure.Unit;
import org.duixian.statement.Period;
import org.duixian.statement.Pledge;
import org.duixian.statement.Target;

/** One pledge of a target held against one outcome, kind by kind of measure. */
final class PledgeJudge implements Measure.Cases<Finding> {

    private static final Quantity WHOLE = Quantity.percent("100");

    private final Target target;
    private final Pledge pledge;
    private final Answer answer;
    private final Bench bench;
    private final MeasurePairs pairs;

    private PledgeJudge(Target target, Pledge pledge, Answer answer, Bench bench) {
        this.target = target;
        this.pledge = pledge;
        this.answer = answer;
        this.bench = bench;
        this.pairs = new MeasurePairs(answer);
    }

    /** What {@code answer} says of {@code pledge}; a failure only where the link is certain enough to carry it. */
    static Finding judge(Target target, Pledge pledge, Answer answer, Bench bench) {
        Finding finding = pledge.measure().match(new PledgeJudge(target, pledge, answer, bench));
        boolean certain = answer.confidence().compareTo(bench.method().thresholds().accusationThreshold()) >= 0;
        return finding.verdict().isNotMet() && !certain
                ? finding.with(Verdict.notComparable(Reason.SCOPE_CHANGED).by(Ground.UNCERTAIN_LINK))
                : finding;
    }

    @Override
    public Finding level(Measure.Level promised) {
        if (bench.scope().isAnother(target, answer)) {
            return without(Reason.SCOPE_CHANGED, Ground.ANOTHER_SCOPE);
        }
        Optional<Measure.Level> reached = pairs.levelFor(MeasurePairs.number(promised));
        if (reached.isPresent()) {
            boolean lower = bench.directions().isLowerBetter(target.subject(), promised);
            Held held = Held.of(promised.comparison(), reached.get().comparison(), lower);
            return found(reached.get(), level(held), false).holding(held);
        }
        if (pairs.share().isPresent() && bench.words().saysProgress(answer.outcome().subject().words())) {
            return new Finding(pledge, answer, pairs.share().map(Measure.class::cast), progress(pairs.share().get()),
                    "progress", false, Optional.of(ofWhole(pairs.share().get())));
        }
        boolean growthOnly = pairs.hasGrowth() && !pairs.hasLevel();
        return without(
                growthOnly ? Reason.GROWTH_AGAINST_LEVEL : pairs.completion().isPresent() ? Reason.NO_FIGURE : Reason.UNIT);
    }

    private Verdict level(Held held) {
        Quantity goal = first(held.promised());
        Quantity number = first(held.reported());
        Verdict verdict = bench.numbers().judge(held);
        if (!verdict.isNotMet()) {
            return verdict;
        }
        if (!held.lowerIsBetter() && Scope.isCounted(goal) && bench.method().isNearCount(number, goal)) {
            return Verdict.of(Status.MOSTLY_MET, Reason.NEAR_COUNT).by(Ground.NEAR_COUNT);
        }
        if (!Scope.isOfOneMeasureWord(goal, number)) {
            return Verdict.notComparable(Reason.UNIT).by(Ground.MEASURE_WORD);
        }
        if (bench.scope().isFlowAgainstStock(target, answer)) {
            return Verdict.notComparable(Reason.SCOPE_CHANGED).by(Ground.FLOW_AGAINST_STOCK);
        }
        return isOneYearOfSeveral() ? Verdict.notComparable(Reason.SCOPE_CHANGED).by(Ground.ONE_YEAR_OF_SEVERAL) : verdict;
    }

    /** 完成80% of an amount. All of it is the target; less proves nothing, as it is not said of which amount. */
    private static Verdict progress(Measure.Share share) {
        Quantity rate = share.comparison().match(FirstNumber.INSTANCE);
        int order = rate.compareTo(WHOLE);
        if (order < 0) {
            return Verdict.notComparable(Reason.UNIT).by(Ground.PROGRESS);
        }
        return Verdict.of(order > 0 ? Status.EXCEEDED : Status.MET).by(Ground.PROGRESS);
    }

    private static Held ofWhole(Measure.Share share) {
        return Held.of(new Comparison.Equal(WHOLE), share.comparison(), false);
    }

    @Override
    public Finding growth(Measure.Growth promised) {
        Quantity goal = promised.comparison().match(FirstNumber.INSTANCE);
        Optional<Measure.Growth> reached = pairs.growthFor(promised.basis(), goal.unit().dimension());
        if (reached.isEmpty()) {
            return without(pairs.hasGrowth() ? Reason.UNIT : noGrowth());
        }
        if (isOneYearOfSeveral()) {
            return without(Reason.SCOPE_CHANGED, Ground.ONE_YEAR_OF_SEVERAL);
        }
        boolean basisDiffers = MeasurePairs.differ(promised.basis(), reached.get().basis());
        return compared(promised, promised.comparison(), reached.get(), reached.get().comparison()).onOtherBasis(basisDiffers);
    }

    @Override
    public Finding share(Measure.Share promised) {
        Optional<Measure.Share> reached = pairs.share();
        if (reached.isEmpty() || !unit(promised.comparison()).isComparableWith(unit(reached.get().comparison()))) {
            return without(pairs.completion().isPresent() ? Reason.NO_FIGURE : Reason.UNIT);
        }
        if (bench.scope().isAnother(target, answer)) {
            return without(Reason.SCOPE_CHANGED, Ground.ANOTHER_SCOPE);
        }
        return compared(promised, promised.comparison(), reached.get(), reached.get().comparison());
    }

    private Finding compared(Measure promised, Comparison goal, Measure reached, Comparison reported) {
        Held held = Held.of(goal, reported, bench.directions().isLowerBetter(target.subject(), promised));
        return found(reached, bench.numbers().judge(held), false).holding(held);
    }

    @Override
    public Finding rank(Measure.Rank promised) {
        // 前三 may be the second place that was promised, or the third.
        if (pairs.rank().filter(reached -> reached.within() && reached.place() > promised.place()).isPresent()) {
            return without(Reason.NO_FIGURE);
        }
        return pairs.rank()
                .map(reached -> rank(reached, Held.of(place(promised), place(reached), true)))
                .orElseGet(() -> without(Reason.UNIT));
    }

    private Finding rank(Measure.Rank reached, Held held) {
        return found(reached, bench.numbers().judge(held), false).holding(held);
    }

    @Override
    public Finding relative(Measure.Relative promised) {
        RelationJudge judge = new RelationJudge(bench, target, promised);
        Optional<Measure.Relative> said = pairs.relative().filter(judge::isSaid);
        if (said.isPresent()) {
            return found(said.get(), Verdict.of(Status.MET).by(Ground.SAME_RELATION), false);
        }
        Optional<Measure.Growth> reached = pairs.growthFor(promised.basis(), Unit.PERCENT.dimension());
        return reached.map(growth -> relative(judge, growth))
                .orElseGet(() -> without(noGrowth()));
    }

    private Finding relative(RelationJudge judge, Measure.Growth growth) {
        Optional<Held> held = judge.held(growth);
        Verdict verdict = held.map(judge::judge)
                .orElseGet(() -> Verdict.notComparable(Reason.NO_FIGURE).by(Ground.REFERENCE_UNKNOWN));
        Finding finding = found(growth, verdict, false);
        return held.map(finding::holding).orElse(finding);
    }

    @Override
    public Finding completion(Measure.Completion promised) {
        Optional<Measure.Completion> reached = pairs.completion();
        if (reached.isPresent() && Scope.isOfSomeOnly(target, answer)) {
            return without(Reason.SCOPE_CHANGED, Ground.ANOTHER_SCOPE);
        }
        if (reached.isPresent()) {
            return found(reached.get(), StageJudge.judge(promised.stage(), reached.get().stage()), false);
        }
        if (bench.scope().isOfAllAgainstSome(target, answer)) {
            return without(Reason.SCOPE_CHANGED, Ground.ANOTHER_SCOPE);
        }
        Optional<Measure.Level> count = pairs.anyCount().filter(level -> MeasurePairs.number(level).number().signum() > 0);
        if (count.isPresent()) {
            return found(count.get(), Verdict.of(Status.MET).by(Ground.COUNTED_DEED), false);
        }
        Optional<Measure.Share> whole = pairs.share().filter(share -> progress(share).isJudged());
        return whole.map(share -> found(share, Verdict.of(Status.MET).by(Ground.PROGRESS), false).holding(ofWhole(share)))
                .orElseGet(() -> without(Reason.UNIT));
    }

    private Reason noGrowth() {
        return pairs.hasLevel() ? Reason.GROWTH_AGAINST_LEVEL : Reason.NO_FIGURE;
    }

    private boolean isOneYearOfSeveral() {
        return target.head().period() == Period.MULTI_YEAR && answer.outcome().head().period() != Period.MULTI_YEAR;
    }

    private Finding found(Measure reached, Verdict verdict, boolean basisDiffers) {
        String rule = MeasureRow.of(pledge.measure()).comparator().name().toLowerCase(Locale.ROOT);
        return new Finding(pledge, answer, Optional.of(reached), verdict, rule, basisDiffers, Optional.empty());
    }

    private Finding without(Reason reason) {
        return without(reason, Ground.NO_MEASURE);
    }

    private Finding without(Reason reason, Ground ground) {
        Measure beside = answer.outcome().measures().get(0);
        return new Finding(pledge, answer, Optional.of(beside), Verdict.notComparable(reason).by(ground), Finding.NO_RULE,
                false, Optional.empty());
    }

    private static Unit unit(Comparison comparison) {
        return first(comparison).unit();
    }

    private static Quantity first(Comparison comparison) {
        return comparison.match(FirstNumber.INSTANCE);
    }

    private static Comparison place(Measure.Rank rank) {
        Quantity number = new Quantity(java.math.BigDecimal.valueOf(rank.place()), Unit.NONE);
        return rank.within() ? new Comparison.AtMost(number) : new Comparison.Equal(number);
    }
}
