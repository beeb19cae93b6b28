package org.duixian.checker;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Rules about one step, besides those about numbers. */
final class StepRules {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final Map<String, String> REASONS = Map.ofEntries(Map.entry("near_count", "near_count"),
            Map.entry("inexact", "no_figure"), Map.entry("reference_unknown", "no_figure"),
            Map.entry("another_scope", "scope_changed"), Map.entry("measure_word", "unit"),
            Map.entry("flow_against_stock", "scope_changed"), Map.entry("one_year_of_several", "scope_changed"),
            Map.entry("uncertain_link", "scope_changed"), Map.entry("comparison", ""), Map.entry("same_relation", ""),
            Map.entry("counted_deed", ""), Map.entry("no_measure", "*"));

    private StepRules() {
    }

    static boolean isKnown(String ground) {
        return REASONS.containsKey(ground) || ground.equals("stage") || ground.equals("progress");
    }

    /** The bound is what was promised, or what the method makes of a relation. */
    static void checkBound(JsonNode step, JsonNode assessment, JsonNode thresholds, Sum sum, Faults faults) {
        Sum expected = boundAt(step, assessment, thresholds, sum);
        faults.unless(Faults.same(expected.bound(), sum.bound()) && Faults.same(expected.boundUpper(), sum.boundUpper()),
                "the sum has another bound than was promised");
        String comparator = switch (step.path("ground").asText().equals("progress") ? "progress"
                : step.at("/pledged/comparator").asText()) {
            case "flat" -> "range";
            case "in_step", "above_reference" -> "at_least";
            case "progress" -> "equal";
            default -> step.path("rule").asText().equals("progress") ? "equal" : step.at("/pledged/comparator").asText();
        };
        faults.unless(comparator.equals(sum.comparator()), "the bound is held in another way than was promised");
        faults.unless(comparator.equals("range") == step.at("/sum/boundUpper").isNumber(), "no such range");
        boolean ceiling = comparator.equals("at_most") || comparator.equals("less_than")
                || step.at("/pledged/aspect").asText().equals("rank");
        faults.unless(!ceiling || sum.lowerIsBetter(), "a ceiling is kept by what is low");
        faults.unless(sum.factor().signum() > 0 && (sum.factor().compareTo(BigDecimal.ONE) == 0
                || !step.at("/pledged/unit").equals(step.at("/reached/unit"))), "the factor of a unit to itself is one");
    }

    /** With the bound as these thresholds would have it. */
    static Sum boundAt(JsonNode step, JsonNode assessment, JsonNode thresholds, Sum sum) {
        if (step.path("rule").asText().equals("progress") || step.path("ground").asText().equals("progress")) {
            return sum.bounded(WHOLE, WHOLE);
        }
        BigDecimal growth = assessment.at("/inputs/setting/economicGrowth").decimalValue();
        return switch (step.at("/pledged/comparator").asText()) {
            case "flat" -> sum.bounded(thresholds.path("flatPoints").decimalValue().negate(),
                    thresholds.path("flatPoints").decimalValue());
            case "in_step" -> {
                BigDecimal bound = growth.subtract(thresholds.path("inStepPoints").decimalValue());
                yield sum.bounded(bound, bound);
            }
            case "above_reference" -> sum.bounded(growth, growth);
            default -> {
                BigDecimal value = step.at("/pledged/value").decimalValue();
                JsonNode upper = step.at("/pledged/upper");
                yield sum.bounded(value, upper.isNumber() ? upper.decimalValue() : value);
            }
        };
    }

    /** Reached less pledged, or less what a relation refers to. */
    static BigDecimal plainDifference(JsonNode step, JsonNode assessment, Sum sum) {
        return switch (step.at("/pledged/comparator").asText()) {
            case "flat" -> sum.reached();
            case "in_step", "above_reference" -> sum.reached()
                    .subtract(assessment.at("/inputs/setting/economicGrowth").decimalValue());
            default -> sum.reached().subtract(step.at("/pledged/value").decimalValue());
        };
    }

    static Optional<BigDecimal> tolerance(JsonNode step, JsonNode thresholds) {
        return switch (step.at("/pledged/comparator").asText()) {
            case "flat" -> Optional.of(thresholds.path("flatPoints").decimalValue());
            case "in_step" -> Optional.of(thresholds.path("inStepPoints").decimalValue());
            case "about" -> Optional.of(NumberRules.about(step.at("/pledged/value").decimalValue(),
                    step.at("/pledged/unit").asText(""), thresholds));
            default -> Optional.empty();
        };
    }

    static String withoutSum(JsonNode step) {
        String promised = step.at("/pledged/stage").asText("");
        String reached = step.at("/reached/stage").asText("");
        return switch (step.path("ground").asText()) {
            case "same_relation", "counted_deed" -> "met";
            case "stage" -> switch (reached) {
                case "done" -> "met";
                case "main_works_done", "substantially_done" -> promised.equals("done") ? "mostly_met" : "met";
                case "under_way" -> promised.equals("under_way") ? "met" : "not_comparable";
                default -> "not_met";
            };
            default -> "not_comparable";
        };
    }

    /** A star for one of several. */
    static String reason(JsonNode step, JsonNode outcome) {
        String ground = step.path("ground").asText();
        String status = step.path("status").asText();
        if (ground.equals("stage")) {
            return status.equals("mostly_met") ? "self_described" : status.equals("not_comparable") ? "no_figure" : "";
        }
        if (ground.equals("progress")) {
            return status.equals("not_comparable") ? "unit" : "";
        }
        return REASONS.getOrDefault(ground, "no such ground");
    }
}
