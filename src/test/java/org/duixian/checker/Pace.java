package org.duixian.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** How fast a target goes: an amount against the share of the year gone, growth as it stands. */
final class Pace {

    private Pace() {
    }

    /** Empty where it cannot be told. */
    static String of(StepCheck check, JsonNode thresholds) {
        JsonNode step = check.step();
        String period = check.outcome().path("period").asText();
        if (!Set.of("half_year", "three_quarters").contains(period)) {
            return "";
        }
        String rule = step.path("rule").asText();
        BigDecimal gone = thresholds.path(period.equals("half_year") ? "halfYearPercent" : "threeQuartersPercent")
                .decimalValue();
        if (rule.equals("progress")) {
            return against(step.at("/reached/value").decimalValue(), gone, thresholds);
        }
        boolean amounts = step.at("/pledged/aspect").asText().equals("level")
                && step.at("/reached/aspect").asText().equals("level")
                && step.at("/pledged/value").isNumber() && step.path("sum").isObject();
        if (amounts && !Set.of("at_most", "less_than", "none").contains(rule)
                && step.at("/pledged/value").decimalValue().signum() != 0) {
            BigDecimal done = step.at("/sum/reached").decimalValue().movePointRight(2)
                    .divide(step.at("/pledged/value").decimalValue(), 4, RoundingMode.HALF_UP);
            return against(done, gone, thresholds);
        }
        return switch (check.status(thresholds, BigDecimal.ZERO)) {
            case "exceeded" -> "ahead";
            case "met" -> step.at("/pledged/aspect").asText().equals("qualitative") ? "ahead" : "on_pace";
            case "mostly_met" -> "on_pace";
            case "not_met" -> "behind";
            default -> "";
        };
    }

    private static String against(BigDecimal done, BigDecimal gone, JsonNode thresholds) {
        BigDecimal off = done.subtract(gone);
        boolean near = off.abs().compareTo(thresholds.path("pacePoints").decimalValue()) <= 0;
        return near ? "on_pace" : off.signum() > 0 ? "ahead" : "behind";
    }
}
