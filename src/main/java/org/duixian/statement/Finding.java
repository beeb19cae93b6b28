package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import org.duixian.indicator.Indicator;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Comparison;
import org.duixian.measure.Dimension;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.text.Span;

/** A statement while its sentence is being read: later phrases may still add measures or a claim. */
final class Finding {

    private static final int SHORTEST_NOUN = 3;

    private final String words;
    private final List<MeasureAt> measures = new ArrayList<>();
    private Span span;
    private Period period;
    private OptionalInt year = OptionalInt.empty();
    private Optional<Claim> claim = Optional.empty();
    private boolean target;
    private String base;
    private boolean change;
    private boolean givesWay;
    private Optional<Indicator> indicator;

    Finding(String words, Span span, boolean target) {
        this.words = words;
        this.span = span;
        this.target = target;
        this.base = words;
    }

    String words() {
        return words;
    }

    /** The indicator that its words name, looked up once. */
    Optional<Indicator> indicator(IndicatorCatalogue indicators) {
        if (indicator == null) {
            indicator = indicators.find(words);
        }
        return indicator;
    }

    /** What a bare amount behind this one is about: of 惠及2.93万家企业 it is 惠及; empty if nothing. */
    String base() {
        return base;
    }

    /** Whether the amount is that of a change: 经营主体净增98万户. Then no indicator is meant, whose level it would be. */
    boolean isChange() {
        return change;
    }

    void restsOn(String words, boolean ofChange) {
        base = words;
        change = ofChange;
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

    /** Adds a measure that is promised as firmly as what stands here already. */
    void addAsFirmly(MeasureAt measure) {
        Firmness firmness = measures.isEmpty() ? measure.firmness() : measures.get(0).firmness();
        add(new MeasureAt(measure.measure(), firmness, measure.span()));
    }

    /** What it tells gives way to the first figure: 粮食产量创历史新高,达到65万吨. */
    void untilFigure() {
        givesWay = true;
    }

    void add(MeasureAt measure) {
        if (givesWay) {
            measures.clear();
            givesWay = false;
        }
        measures.add(measure);
        span = span.hull(measure.span());
    }

    void reach(Span further) {
        span = span.hull(further);
    }

    boolean hasGrown() {
        return !measures.isEmpty() && measures.get(measures.size() - 1).isGrowth();
    }

    /** Whether it grew by percentage points, behind which 达到51.2% is no growth. */
    boolean hasGrownByPoints() {
        return !measures.isEmpty() && measures.get(measures.size() - 1).measure() instanceof Measure.Growth growth
                && growth.comparison().match(FirstNumber.INSTANCE).unit().dimension() == Dimension.PERCENTAGE_POINT;
    }

    boolean hasLevel() {
        return MeasureAt.anyLevel(measures);
    }

    /** Whether it tells a level in the unit of this measure already. */
    boolean tellsIn(Measure other) {
        return measures.stream().anyMatch(m -> m.isLevel() && unit(m.measure()).equals(unit(other)));
    }

    /** Whether one of its measures is in the unit of this one. */
    boolean hasUnitOf(Measure other) {
        return unit(other).isPresent() && measures.stream().anyMatch(m -> unit(m.measure()).equals(unit(other)));
    }

    /** Whether it only passed a mark in the unit of this measure: 突破10亿元, which 达到10.3亿元 goes on to say exactly. */
    boolean passedIn(Measure other) {
        return measures.stream().anyMatch(m -> m.measure() instanceof Measure.Level level && isPassed(level.comparison())
                && unit(level).equals(unit(other)));
    }

    private static boolean isPassed(Comparison comparison) {
        return comparison instanceof Comparison.MoreThan || comparison instanceof Comparison.AtLeast;
    }

    /** Makes all its measures as firm as this. */
    void firm(UnaryOperator<MeasureAt> firmness) {
        measures.replaceAll(firmness);
    }

    private static Optional<String> unit(Measure measure) {
        return measure instanceof Measure.Level level
                ? Optional.of(level.comparison().match(FirstNumber.INSTANCE).unit().symbol())
                : Optional.empty();
    }

    /** Whether it only leads in to what counts that noun: 加快推进母婴室建设,年内建成13间母婴室. */
    boolean leadsInTo(String noun) {
        return noun.length() >= SHORTEST_NOUN && hasOnlyCompletion() && words.contains(noun);
    }

    boolean hasOnlyCompletion() {
        return measures.stream().allMatch(m -> m.measure() instanceof Measure.Completion);
    }
}
