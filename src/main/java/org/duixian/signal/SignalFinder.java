package org.duixian.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

import org.duixian.assessment.Directions;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.indicator.SubjectEssence;
import org.duixian.linking.SameSubjects;

/** Finds the signals of one district; the same whatever order its reports came in. Safe for many threads. */
public final class SignalFinder {

    private final IndicatorCatalogue indicators;
    private final Directions directions;
    private final NamedIndicators names;
    private final ScopeWords scopes = new ScopeWords();
    private final SubjectEssence words = SubjectEssence.standard();

    public SignalFinder(IndicatorCatalogue indicators) {
        this.indicators = indicators;
        this.directions = new Directions(indicators);
        this.names = new NamedIndicators(indicators);
    }

    public static SignalFinder standard() {
        return new SignalFinder(IndicatorCatalogue.standard());
    }

    /** What stands with the items of these years, in the order of ids. */
    public List<Signal> find(DistrictRecord record, SortedSet<Integer> years) {
        SameSubjects subjects = SameSubjects.among(words);
        Things things = new Things(record.statements(), subjects);
        List<SignalRule> rules = List.of(new Drift(things, scopes, directions),
                new Dropped(things, record, subjects, indicators, names), new BelowReached(things, scopes, directions),
                new Inconsistent(things, scopes, indicators), new DifferingFigures(things, scopes));
        List<Signal> signals = new ArrayList<>();
        things.keys().forEach(thing -> things.years(thing).filter(years::contains)
                .forEach(year -> rules.forEach(rule -> signals.addAll(rule.of(thing, year)))));
        signals.sort(Comparator.comparing(Signal::id));
        return List.copyOf(signals);
    }
}
