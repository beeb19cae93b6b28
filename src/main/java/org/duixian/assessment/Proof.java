package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.duixian.linking.LinkRuleName;
import org.duixian.measure.Comparator;
import org.duixian.measure.MeasureRow;
import org.duixian.statement.Firmness;

/**
 * What a verdict rests on: which measure of which outcome was held against which pledge, by which rule, and how far
 * apart they are. Enough to compute the verdict again.
 *
 * @param steps one for each pledge that was judged; empty where there was nothing to judge
 * @param answers all outcomes that were considered
 * @param setting what else was known; empty only in what was kept before it was part of a proof
 * @param thresholds the numbers of the method that mattered, by their names
 * @param robustness what the verdict would be at other tolerances; empty where nothing was judged
 */
public record Proof(List<Step> steps, List<Considered> answers, Optional<Setting> setting,
        Map<String, BigDecimal> thresholds, Optional<Robustness> robustness) {

    // What was kept before a part was there has none.
    public Proof {
        steps = List.copyOf(steps);
        answers = answers == null ? List.of() : List.copyOf(answers);
        setting = setting == null ? Optional.empty() : setting;
        thresholds = thresholds == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(thresholds));
        robustness = robustness == null ? Optional.empty() : robustness;
    }

    /** The steps alone. */
    public static Proof of(List<Step> steps) {
        return new Proof(steps, List.of(), Optional.empty(), Map.of(), Optional.empty());
    }

    static Proof of(List<Step> steps, List<Considered> answers, Setting setting, Map<String, BigDecimal> thresholds) {
        return new Proof(steps, answers, Optional.of(setting), thresholds, Optional.empty());
    }

    Proof with(Robustness found) {
        return new Proof(steps, answers, setting, thresholds, Optional.of(found));
    }

    /** An outcome that was considered, and the link it came by. */
    public record Considered(String outcome, LinkRuleName rule, BigDecimal confidence) {
    }

    /**
     * One pledge held against one measure.
     *
     * @param pledged the measure promised
     * @param firmness how firmly
     * @param reached the measure reported
     * @param outcome id of the outcome it was taken from
     * @param rule the comparison applied: at_least, about, done, in_step, …; none where they could not be compared
     * @param tolerance the tolerance the method allowed, in the pledge's unit; of a relation in points
     * @param difference reached less pledged, in the pledge's unit; of a relation reached less its reference, in points
     * @param status what this step alone comes to
     * @param reason why
     * @param ground the rule that decided it
     * @param sum the arithmetic, where numbers were held against each other
     */
    public record Step(MeasureRow pledged, Firmness firmness, Optional<MeasureRow> reached, Optional<String> outcome,
            String rule, Optional<BigDecimal> tolerance, Optional<BigDecimal> difference, Status status,
            Optional<Reason> reason, Ground ground, Optional<Sum> sum) {

        public Step {
            reason = reason == null ? Optional.empty() : reason;
            ground = ground == null ? Ground.COMPARISON : ground;
            sum = sum == null ? Optional.empty() : sum;
        }
    }

    /**
     * The arithmetic of a step, all of it in the unit of the pledge.
     *
     * @param lowerIsBetter whether less is more
     * @param comparator the comparison that the bound stands in; of a relation the one the method makes of it
     * @param bound the number that was to be reached
     * @param boundUpper the upper end, where it was a range
     * @param reached the number reported
     * @param reachedUpper the upper end, where it was a range
     * @param factor how many of the pledge's unit one of the report's is: 0.0001 of 万元 in 亿元
     * @param difference reached less the end of the bound that decides
     * @param formula the same to be read: 11 - 8 = 3
     */
    public record Sum(boolean lowerIsBetter, Comparator comparator, BigDecimal bound, Optional<BigDecimal> boundUpper,
            BigDecimal reached, Optional<BigDecimal> reachedUpper, BigDecimal factor, BigDecimal difference,
            String formula) {
    }
}
