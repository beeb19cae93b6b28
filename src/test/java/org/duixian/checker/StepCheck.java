package org.duixian.checker;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** One pledge held against one measure: the sum is right, and by the rule that is named it comes to the status. */
final class StepCheck {

    private static final Set<String> WITHHELD = Set.of("measure_word", "flow_against_stock", "one_year_of_several",
            "uncertain_link");

    private final JsonNode step;
    private final JsonNode assessment;
    private final Faults faults;

    StepCheck(JsonNode step, JsonNode assessment, Faults faults) {
        this.step = step;
        this.assessment = assessment;
        this.faults = faults;
    }

    JsonNode step() {
        return step;
    }

    boolean isFirm() {
        return step.at("/pledged/firmness").asText().equals("firm");
    }

    JsonNode outcome() {
        for (JsonNode exhibit : assessment.path("evidence")) {
            if (exhibit.path("statement").equals(step.path("outcome")) && exhibit.path("kind").asText().equals("outcome")) {
                return exhibit;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    void check(JsonNode thresholds) {
        faults.unless(contains(assessment.at("/evidence/0/measures"), step.path("pledged")), "not what was promised");
        faults.unless(contains(outcome().path("measures"), step.path("reached")), "not what was reported");
        checkRule();
        faults.unless(StepRules.isKnown(step.path("ground").asText()), "no such rule of the method");
        if (Faults.isNull(step.path("sum"))) {
            faults.unless(Faults.isNull(step.path("difference")) && (Faults.isNull(step.path("tolerance"))
                    || step.path("ground").asText().matches("same_relation|reference_unknown")), "a figure without a sum");
        } else {
            checkSum(thresholds);
        }
        boolean inProgress = assessment.path("status").asText().equals("in_progress");
        String status = inProgress ? "in_progress" : status(thresholds, BigDecimal.ZERO);
        faults.unless(status.equals(step.path("status").asText()), "the step comes to " + status);
        String reason = inProgress ? "" : StepRules.reason(step, outcome());
        faults.unless(reason.equals("*") ? Faults.text(step.path("reasonCode")).matches("growth_against_level|unit|no_figure")
                : reason.equals(Faults.text(step.path("reasonCode"))), "the step's reason is " + reason);
    }

    private void checkRule() {
        String ground = step.path("ground").asText();
        String rule = step.path("rule").asText();
        String comparator = step.at("/pledged/comparator").asText();
        boolean none = Set.of("no_measure", "another_scope").contains(ground)
                || ground.equals("one_year_of_several") && Faults.isNull(step.path("sum"))
                || ground.equals("uncertain_link") && rule.equals("none");
        String expected = step.at("/pledged/aspect").asText().equals("rank") ? "equal" : comparator;
        faults.unless(none ? rule.equals("none")
                : rule.equals(expected) || rule.equals("progress") && ground.matches("progress|uncertain_link"),
                "the rule is not the pledge's");
    }

    private void checkSum(JsonNode thresholds) {
        Sum sum = Sum.of(step.path("sum"));
        StepRules.checkBound(step, assessment, thresholds, sum, faults);
        faults.unless(sum.isReached(step.path("reached")), "the sum has another number than was reported");
        faults.unless(sum.difference().compareTo(step.at("/sum/difference").decimalValue()) == 0, "the sum is wrong");
        faults.unless(step.at("/sum/formula").asText().startsWith(sum.formula()), "the formula is another");
        faults.unless(step.at("/sum/formula").asText().matches("[-0-9.() =+;|<>*%]+"), "the formula is no formula");
        Optional<BigDecimal> tolerance = StepRules.tolerance(step, thresholds);
        faults.unless(tolerance.isPresent() != Faults.isNull(step.path("tolerance"))
                && tolerance.map(it -> near(it, step.path("tolerance").decimalValue())).orElse(true),
                "the tolerance is another");
        JsonNode off = step.path("difference");
        faults.unless(Faults.isNull(off) || near(StepRules.plainDifference(step, assessment, sum), off.decimalValue()),
                "the difference is another");
    }

    // Served with six decimals.
    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("0.0000006")) <= 0 || Faults.same(one, other);
    }

    /** What the step comes to with these numbers, if the one reported were off by so many halves of its last digit. */
    String status(JsonNode thresholds, BigDecimal halves) {
        String ground = step.path("ground").asText();
        if (Faults.isNull(step.path("sum"))) {
            return StepRules.withoutSum(step);
        }
        Sum sum = StepRules.boundAt(step, assessment, thresholds, Sum.of(step.path("sum")))
                .shifted(shift().multiply(halves));
        String plain = NumberRules.status(sum, step.at("/reached/comparator").asText(), step.at("/pledged/unit").asText(""),
                thresholds);
        if (ground.equals("progress")) {
            String whole = sum.reached().compareTo(sum.bound()) < 0 ? "not_comparable" : plain;
            return step.at("/pledged/aspect").asText().equals("qualitative") && !whole.equals("not_comparable") ? "met" : whole;
        }
        if (!plain.equals("not_met")) {
            boolean relation = Set.of("in_step", "above_reference").contains(step.at("/pledged/comparator").asText());
            return relation && plain.equals("exceeded") ? "met" : plain;
        }
        if (isNearCount(sum, thresholds)) {
            return "mostly_met";
        }
        BigDecimal certain = thresholds.path("accusationThreshold").decimalValue();
        return WITHHELD.contains(ground) || confidence().compareTo(certain) < 0 ? "not_comparable" : "not_met";
    }

    private boolean isNearCount(Sum sum, JsonNode thresholds) {
        boolean level = step.at("/pledged/aspect").asText().equals("level") && !sum.lowerIsBetter();
        return level && NumberRules.isCount(step.at("/pledged/unit").asText("")) && sum.reached().movePointRight(2)
                .compareTo(sum.bound().multiply(thresholds.path("nearCountPercent").decimalValue())) >= 0;
    }

    private BigDecimal shift() {
        JsonNode value = step.at("/reached/value");
        boolean rounded = Set.of("equal", "range").contains(step.at("/reached/comparator").asText())
                && Set.of("level", "growth", "share").contains(step.at("/reached/aspect").asText());
        BigDecimal whole = new BigDecimal(100);
        boolean exact = value.decimalValue().signum() == 0
                || step.at("/reached/unit").asText("").equals("%") && value.decimalValue().compareTo(whole) == 0;
        if (!rounded || exact) {
            return BigDecimal.ZERO;
        }
        BigDecimal last = MeasureCheck.lastDigit(outcome().path("quote").asText(), value.decimalValue())
                .orElse(BigDecimal.ZERO);
        boolean counted = NumberRules.isCount(step.at("/reached/unit").asText("")) && last.compareTo(BigDecimal.ONE) == 0;
        return counted ? BigDecimal.ZERO
                : last.divide(new BigDecimal(2)).multiply(step.at("/sum/factor").decimalValue());
    }

    BigDecimal confidence() {
        for (JsonNode answer : assessment.at("/inputs/answers")) {
            if (answer.path("outcome").equals(step.path("outcome"))) {
                return answer.path("confidence").decimalValue();
            }
        }
        return BigDecimal.ZERO;
    }

    private static boolean contains(JsonNode measures, JsonNode one) {
        for (JsonNode measure : measures) {
            if (measure.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
