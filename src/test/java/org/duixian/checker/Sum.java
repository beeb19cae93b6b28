package org.duixian.checker;

import java.math.BigDecimal;

import com.fasterxml.jackson.databind.JsonNode;

/** The numbers of a step. A range that is not one has its number twice. */
record Sum(boolean lowerIsBetter, String comparator, BigDecimal bound, BigDecimal boundUpper, BigDecimal reached,
        BigDecimal reachedUpper, BigDecimal factor) {

    static Sum of(JsonNode sum) {
        BigDecimal bound = sum.path("bound").decimalValue();
        BigDecimal reached = sum.path("reached").decimalValue();
        return new Sum(sum.path("lowerIsBetter").asBoolean(), sum.path("comparator").asText(), bound,
                sum.path("boundUpper").isNumber() ? sum.path("boundUpper").decimalValue() : bound, reached,
                sum.path("reachedUpper").isNumber() ? sum.path("reachedUpper").decimalValue() : reached,
                sum.path("factor").decimalValue());
    }

    Sum shifted(BigDecimal by) {
        return new Sum(lowerIsBetter, comparator, bound, boundUpper, reached.add(by), reachedUpper.add(by), factor);
    }

    Sum bounded(BigDecimal low, BigDecimal high) {
        return new Sum(lowerIsBetter, comparator, low, high, reached, reachedUpper, factor);
    }

    /** With the good side up. */
    Sum upright() {
        return !lowerIsBetter ? this
                : new Sum(false, comparator, boundUpper.negate(), bound.negate(), reachedUpper.negate(), reached.negate(),
                        factor);
    }

    boolean isReached(JsonNode measure) {
        JsonNode value = measure.path("value");
        JsonNode upper = measure.path("upper");
        return value.isNumber() && Faults.same(value.decimalValue().multiply(factor), reached)
                && (!upper.isNumber() || Faults.same(upper.decimalValue().multiply(factor), reachedUpper))
                && upper.isNumber() == (reachedUpper != reached);
    }

    private BigDecimal decides() {
        Sum up = upright();
        boolean beyond = up.reached.compareTo(up.boundUpper) > 0;
        if (lowerIsBetter) {
            // Held against the least that was reported.
            return reached.compareTo(bound) < 0 ? bound : boundUpper;
        }
        return beyond ? boundUpper : bound;
    }

    BigDecimal difference() {
        BigDecimal rounded = reached.subtract(decides()).round(new java.math.MathContext(16));
        return rounded;
    }

    String formula() {
        String subtracted = decides().signum() < 0 ? "(" + text(decides()) + ")" : text(decides());
        return text(reached) + " - " + subtracted + " = " + text(difference());
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
