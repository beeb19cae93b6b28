package org.duixian.assessment;

import org.duixian.measure.Comparison;

/**
 * A promised number and the reported one that is held against it.
 *
 * @param promised the comparison applied; of a relation the one that the method makes of it
 * @param reported what was reported, as exactly as it was
 * @param lowerIsBetter whether less is more
 */
record Held(Comparison promised, Comparison reported, boolean lowerIsBetter) {

    /** A ceiling is kept by what is low, whatever is better otherwise. */
    static Held of(Comparison promised, Comparison reported, boolean lowerIsBetter) {
        boolean ceiling = promised instanceof Comparison.AtMost || promised instanceof Comparison.LessThan;
        return new Held(promised, reported, lowerIsBetter || ceiling);
    }
}
