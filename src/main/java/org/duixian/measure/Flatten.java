package org.duixian.measure;

import java.math.BigDecimal;

/** Measure → row. */
final class Flatten implements Measure.Cases<MeasureRow> {

    @Override
    public MeasureRow level(Measure.Level level) {
        return numbered(Aspect.LEVEL, level.comparison(), null);
    }

    @Override
    public MeasureRow growth(Measure.Growth growth) {
        return numbered(Aspect.GROWTH, growth.comparison(), growth.basis().orElse(null));
    }

    @Override
    public MeasureRow share(Measure.Share share) {
        return numbered(Aspect.SHARE, share.comparison(), null);
    }

    @Override
    public MeasureRow rank(Measure.Rank rank) {
        return new MeasureRow(Aspect.RANK, rank.within() ? Comparator.AT_MOST : Comparator.EQUAL,
                BigDecimal.valueOf(rank.place()), null, null, null, null,
                null);
    }

    @Override
    public MeasureRow relative(Measure.Relative relative) {
        Comparator comparator = switch (relative.relation()) {
            case FLAT -> Comparator.FLAT;
            case IN_STEP -> Comparator.IN_STEP;
            case ABOVE_REFERENCE -> Comparator.ABOVE_REFERENCE;
        };
        return new MeasureRow(Aspect.GROWTH, comparator, null, null, null, relative.basis().orElse(null), null,
                relative.reference());
    }

    @Override
    public MeasureRow completion(Measure.Completion completion) {
        return new MeasureRow(Aspect.QUALITATIVE, Comparator.DONE, null, null, null, null, completion.stage(),
                completion.act());
    }

    private static MeasureRow numbered(Aspect aspect, Comparison comparison, Basis basis) {
        Comparator comparator = comparison.match(ComparatorOf.INSTANCE);
        Quantity first = comparison.match(FirstNumber.INSTANCE);
        BigDecimal upper = comparison instanceof Comparison.Range range ? range.high().number() : null;
        String unit = first.unit().symbol().isEmpty() ? null : first.unit().symbol();
        return new MeasureRow(aspect, comparator, first.number(), upper, unit, basis, null, null);
    }
}
