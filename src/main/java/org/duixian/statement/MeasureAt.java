package org.duixian.statement;

import java.util.List;

import org.duixian.measure.Measure;
import org.duixian.text.Span;

/** A measure, how firmly it was promised, and where it was read. */
record MeasureAt(Measure measure, Firmness firmness, Span span) {

    static boolean anyLevel(List<MeasureAt> measures) {
        for (MeasureAt measure : measures) {
            if (measure.isLevel()) {
                return true;
            }
        }
        return false;
    }

    boolean isGrowth() {
        return measure instanceof Measure.Growth || measure instanceof Measure.Relative;
    }

    boolean isLevel() {
        return measure instanceof Measure.Level;
    }
}
