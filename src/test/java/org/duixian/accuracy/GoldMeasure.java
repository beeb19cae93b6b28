package org.duixian.accuracy;

import java.util.Map;
import java.util.Set;

import org.duixian.measure.Comparator;
import org.duixian.measure.MeasureRow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A measure as annotated, and in what one that was read agrees with it.
 *
 * @param aspect as in the API, {@code qual} for qualitative
 * @param op the comparator, in short
 * @param value null for what has no number
 * @param unit the measure word as printed, null for ranks
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldMeasure(String aspect, String op, Double value, String unit) {

    private static final Map<String, Comparator> COMPARATORS = Map.ofEntries(
            Map.entry("eq", Comparator.EQUAL), Map.entry("ge", Comparator.AT_LEAST), Map.entry("gt", Comparator.MORE_THAN),
            Map.entry("le", Comparator.AT_MOST), Map.entry("lt", Comparator.LESS_THAN),
            Map.entry("approx", Comparator.ABOUT), Map.entry("range", Comparator.RANGE), Map.entry("flat", Comparator.FLAT),
            Map.entry("sync", Comparator.IN_STEP), Map.entry("above", Comparator.ABOVE_REFERENCE),
            Map.entry("qual", Comparator.DONE));
    // Units that only differ in wording or in the magnitude that was folded into the number.
    private static final Set<Set<String>> SAME_UNITS = Set.of(Set.of("人", "名"), Set.of("万元", "元"));

    Number number() {
        return Number.of(value, op.equals("flat"));
    }

    static Number number(MeasureRow read) {
        return Number.of(read.value() == null ? null : read.value().doubleValue(), read.comparator() == Comparator.FLAT);
    }

    boolean hasSameNumberAs(MeasureRow read) {
        return number().isSameAs(number(read));
    }

    boolean hasSameAspectAs(MeasureRow read) {
        return (aspect.equals("qual") ? "qualitative" : aspect).equals(Codes.of(read.aspect()));
    }

    boolean hasSameComparatorAs(MeasureRow read) {
        Comparator comparator = COMPARATORS.get(op);
        if (comparator == null) {
            throw new IllegalArgumentException("not a comparator of the gold: " + op);
        }
        return comparator == read.comparator();
    }

    /** The unit of a rank is not looked at. */
    boolean hasSameUnitAs(MeasureRow read) {
        if (aspect.equals("rank")) {
            return true;
        }
        if (unit == null || read.unit() == null) {
            return unit == null && read.unit() == null;
        }
        return unit.equals(read.unit()) || SAME_UNITS.contains(Set.of(unit, read.unit()));
    }

    /**
     * A number that may not be there; 持平 is 0 whether or not 0 is written out.
     *
     * @param value null where there is none
     */
    record Number(Double value) {

        private static final double OF_THE_LARGER = 1e-6;
        private static final double AT_LEAST = 1e-9;

        static Number of(Double value, boolean flat) {
            return new Number(value == null && flat ? Double.valueOf(0) : value);
        }

        boolean isThere() {
            return value != null;
        }

        boolean isSameAs(Number other) {
            if (value == null || other.value == null) {
                return value == null && other.value == null;
            }
            double larger = Math.max(Math.abs(value), Math.abs(other.value));
            return Math.abs(value - other.value) <= Math.max(OF_THE_LARGER * larger, AT_LEAST);
        }
    }
}
