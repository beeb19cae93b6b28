package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.text.Span;

/** A statement while its sentence is being read: later phrases may still add measures or a claim. */
final class Finding {

    private final String words;
    private final List<MeasureAt> measures = new ArrayList<>();
    private Span span;
    private Period period;
    private OptionalInt year = OptionalInt.empty();
    private Optional<Claim> claim = Optional.empty();
    private boolean target;

    Finding(String words, Span span, boolean target) {
        this.words = words;
        this.span = span;
        this.target = target;
    }

    String words() {
        return words;
    }

    List<MeasureAt> measures() {
        return measures;
    }

    Span span() {
        return span;
    }

    boolean isTarget() {
        return target;
    }

    /** A plan or goal quoted in a review is a target all the same. */
    void becomeTarget() {
        target = true;
    }

    Optional<Claim> claim() {
        return claim;
    }

    void claims(Claim own) {
        claim = Optional.of(own);
    }

    Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    OptionalInt year() {
        return year;
    }

    void speaksOf(Period other, OptionalInt otherYear) {
        period = other;
        year = otherYear;
    }

    void add(MeasureAt measure) {
        measures.add(measure);
        span = span.hull(measure.span());
    }

    void reach(Span further) {
        span = span.hull(further);
    }

    boolean hasGrown() {
        return !measures.isEmpty() && measures.get(measures.size() - 1).isGrowth();
    }

    boolean hasLevel() {
        return measures.stream().anyMatch(MeasureAt::isLevel);
    }

    boolean hasOnlyCompletion() {
        return measures.stream().allMatch(m -> m.measure() instanceof org.duixian.measure.Measure.Completion);
    }
}
