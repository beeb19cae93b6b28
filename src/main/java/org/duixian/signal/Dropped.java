package org.duixian.signal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.linking.SameSubjects;
import org.duixian.statement.Category;
import org.duixian.statement.Evidence;
import org.duixian.statement.Period;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/**
 * A target that the next year's report of the same type has none of any more: no growth of the economy among the main
 * expected targets of 2020.
 *
 * <p>
 * Silence has to be proven, so the words are looked for, too: not a name of the indicator may stand in what the next report
 * says from its main targets on, and no other indicator of its family may have come in its place. Of livelihood items only
 * those of which nobody reported or claimed anything, and of none of whose targets the whole next report says a word; what was
 * done is no longer promised.
 */
final class Dropped implements SignalRule {

    /** A report with fewer was hardly read. */
    private static final int A_LIST = 3;
    private static final int RUN = 4;
    private static final String WORK_REPORT = "work_report";

    private final Things things;
    private final DistrictRecord record;
    private final SameSubjects subjects;
    private final IndicatorCatalogue indicators;
    private final NamedIndicators names;

    Dropped(Things things, DistrictRecord record, SameSubjects subjects, IndicatorCatalogue indicators, NamedIndicators names) {
        this.things = things;
        this.record = record;
        this.subjects = subjects;
        this.indicators = indicators;
        this.names = names;
    }

    @Override
    public List<Signal> of(String thing, int year) {
        if (!things.targets(thing, year + 1).isEmpty()) {
            return List.of();
        }
        return things.targets(thing, year).stream()
                .flatMap(target -> Figure.of(target).stream()).filter(figure -> !figure.isDirection())
                .min(Things.IN_ORDER)
                .flatMap(figure -> next(figure.statement(), year).filter(plan -> isSilent(plan, figure.statement()))
                        .map(plan -> signal(figure, plan)))
                .stream().toList();
    }

    /** The report of the same type a year later, if its list of targets was read. */
    private Optional<DistrictRecord.Plan> next(Statement target, int year) {
        Category category = target.item().category();
        Optional<String> type = record.plans().stream()
                .filter(plan -> plan.report().equals(target.evidence().report())).map(DistrictRecord.Plan::type).findFirst();
        return record.plans().stream()
                .filter(plan -> plan.targetYear() == year + 1 && type.equals(Optional.of(plan.type())))
                .filter(plan -> promised(plan).stream().filter(other -> other.item().category() == category)
                        .count() >= A_LIST)
                .findFirst();
    }

    private List<Target> promised(DistrictRecord.Plan plan) {
        return record.statements().stream().filter(Target.class::isInstance).map(Target.class::cast)
                .filter(target -> target.evidence().report().equals(plan.report()))
                .filter(target -> target.head().year() == plan.targetYear() && target.head().period() == Period.YEAR)
                .toList();
    }

    private boolean isSilent(DistrictRecord.Plan plan, Statement target) {
        return switch (target.item().category()) {
            case HEADLINE -> target.subject().indicator().flatMap(indicators::byCode)
                    .filter(indicator -> isSilentOn(indicator, plan, target)).isPresent();
            case LIVELIHOOD -> plan.type().equals(WORK_REPORT) && isSilentOn(target, plan);
            case WORK -> false;
        };
    }

    private boolean isSilentOn(Indicator indicator, DistrictRecord.Plan plan, Statement dropped) {
        List<Target> later = record.statements().stream().filter(Target.class::isInstance).map(Target.class::cast)
                .filter(target -> target.evidence().report().equals(plan.report())
                        || target.head().year() == plan.targetYear())
                .toList();
        boolean spokenOf = later.stream().anyMatch(target -> isOn(indicator, target) || isReplacement(indicator, target,
                dropped.head().year()));
        if (spokenOf) {
            return false;
        }
        Optional<Evidence> from = promised(plan).stream()
                .filter(target -> target.item().category() == Category.HEADLINE)
                .map(Target::evidence).min(Comparator.comparing(Evidence::span));
        return !names.in(record.texts().of(plan.report(), from)).contains(indicator.code());
    }

    /** Of the indicator, or, without an indicator, of words that a name of it shares: 农村贫困人口全部脱贫. */
    private static boolean isOn(Indicator indicator, Target target) {
        return target.subject().indicator().map(indicator.code()::equals)
                .orElseGet(() -> NamedIndicators.names(indicator).anyMatch(name -> sharesARun(name, target.subject().words())));
    }

    /** Another indicator of the family that was not promised the year before. */
    private boolean isReplacement(Indicator indicator, Target target, int year) {
        return target.subject().indicator().flatMap(indicators::byCode)
                .filter(other -> indicator.family().isPresent() && other.family().equals(indicator.family()))
                .filter(other -> things.targets("indicator " + other.code(), year).isEmpty())
                .isPresent();
    }

    /** The first target of an item speaks for it, if nothing is heard of any other either. */
    private boolean isSilentOn(Statement target, DistrictRecord.Plan plan) {
        List<Target> item = record.statements().stream().filter(Target.class::isInstance).map(Target.class::cast)
                .filter(other -> other.item().id().equals(target.item().id())).toList();
        boolean first = item.stream().flatMap(other -> Figure.of(other).stream()).min(Things.IN_ORDER)
                .filter(figure -> figure.statement().id().equals(target.id())).isPresent();
        return first && item.stream().noneMatch(other -> record.answered().contains(other.id()))
                && isSilentOn(item, record.texts().of(plan.report(), Optional.empty()));
    }

    private boolean isSilentOn(List<Target> item, String text) {
        return item.stream().map(subjects::key)
                .allMatch(words -> words.isPresent() && !sharesARun(words.get(), text));
    }

    private static boolean sharesARun(String name, String text) {
        Set<String> runs = IntStream.rangeClosed(0, name.length() - RUN).mapToObj(at -> name.substring(at, at + RUN))
                .collect(Collectors.toSet());
        return runs.stream().anyMatch(text::contains);
    }

    private static Signal signal(Figure figure, DistrictRecord.Plan plan) {
        return Signal.of(SignalKind.DROPPED, List.of(figure.as(Signal.Role.TARGET)),
                Sum.text(figure.low().number()) + " -> none", false).withSilent(plan.report());
    }
}
