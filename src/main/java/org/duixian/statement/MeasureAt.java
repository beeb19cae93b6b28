package org.duixian.statement;

import org.duixian.measure.Measure;
import org.duixian.text.Span;

/** A measure, how firmly it was promised, and where it was read. */
record MeasureAt(Measure measure, Firmness firmness, Span span) {

    boolean isGrowth() {
        return measure instanceof Measure.Growth || measure instanceof Measure.Relative;
    }

    boolean isLevel() {
        return measure instanceof Measure.Level;
    }
}
