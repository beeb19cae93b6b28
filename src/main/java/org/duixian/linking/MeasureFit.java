package org.duixian.linking;

import java.util.List;

import org.duixian.measure.Dimension;
import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;
import org.duixian.measure.Quantity;

/** Whether the measures of a target and of an outcome are such that one can answer the other. */
enum MeasureFit {
    /** Amount for amount of comparable units, growth for growth, share for share, deed for deed. */
    SAME_KIND,
    /** A deed answered by a count of what was done: 建立配餐点, 设立配餐点51个. */
    COUNT_FOR_DEED,
    /** An amount answered by how much of it is done: 碳汇造林5000亩, 碳汇造林进度80%. */
    PROGRESS,
    /** Another kind of measure of what may be the same thing; to be judged not comparable. */
    OTHER_KIND,
    /** Units that cannot belong to one thing. */
    NONE;

    static MeasureFit of(List<Measure> promised, List<Measure> reported) {
        MeasureFit best = NONE;
        for (Measure one : promised) {
            for (Measure other : reported) {
                MeasureFit fit = of(one, other);
                best = fit.compareTo(best) < 0 ? fit : best;
            }
        }
        return best;
    }

    private static MeasureFit of(Measure promised, Measure reported) {
        if (promised instanceof Measure.Level one && reported instanceof Measure.Level other) {
            return comparable(number(one), number(other)) ? SAME_KIND : NONE;
        }
        if (isGrowth(promised) && isGrowth(reported) || promised.getClass() == reported.getClass()) {
            return SAME_KIND;
        }
        if (promised instanceof Measure.Completion && reported instanceof Measure.Level level) {
            return isCounted(number(level)) ? COUNT_FOR_DEED : OTHER_KIND;
        }
        return promised instanceof Measure.Level && reported instanceof Measure.Share ? PROGRESS : OTHER_KIND;
    }

    static Quantity number(Measure.Level level) {
        return level.comparison().match(FirstNumber.INSTANCE);
    }

    /** A number without a unit may have lost it, so it stands beside any count. */
    private static boolean comparable(Quantity one, Quantity other) {
        return one.unit().isComparableWith(other.unit())
                || isCounted(one) && isCounted(other)
                || one.unit().dimension() == Dimension.NONE || other.unit().dimension() == Dimension.NONE;
    }

    static boolean isCounted(Quantity quantity) {
        Dimension dimension = quantity.unit().dimension();
        return dimension == Dimension.COUNT || dimension == Dimension.PEOPLE;
    }

    private static boolean isGrowth(Measure measure) {
        return measure instanceof Measure.Growth || measure instanceof Measure.Relative;
    }
}
