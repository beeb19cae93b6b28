package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.duixian.measure.Comparison;
import org.duixian.measure.Measure;
import org.duixian.measure.Relation;

/** Which numbers of the method a verdict depends on, by the names they have there. */
final class UsedThresholds {

    private final Thresholds thresholds;
    private final Map<String, BigDecimal> used = new TreeMap<>();

    private UsedThresholds(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    static Map<String, BigDecimal> of(List<Finding> findings, Thresholds thresholds) {
        UsedThresholds all = new UsedThresholds(thresholds);
        findings.forEach(all::add);
        return all.used;
    }

    /** Those, and what the pace depends on. */
    static Map<String, BigDecimal> ofPace(List<Finding> findings, Thresholds thresholds) {
        Map<String, BigDecimal> used = of(findings, thresholds);
        used.put("pacePoints", thresholds.pacePoints());
        used.put("halfYearPercent", thresholds.halfYearPercent());
        used.put("threeQuartersPercent", thresholds.threeQuartersPercent());
        return used;
    }

    private void add(Finding finding) {
        finding.held().ifPresent(held -> addOf(held, finding.pledge().measure()));
        Ground ground = finding.verdict().ground();
        if (finding.held().isPresent() && !isReached(finding.verdict())) {
            used.put("inexactPercent", thresholds.inexactPercent());
            used.put("nearCountPercent", thresholds.nearCountPercent());
        }
        if (finding.verdict().isNotMet() || ground == Ground.UNCERTAIN_LINK) {
            used.put("accusationThreshold", thresholds.accusationThreshold());
        }
    }

    private void addOf(Held held, Measure promised) {
        if (held.promised() instanceof Comparison.About) {
            used.put("aboutPercent", thresholds.aboutPercent());
            used.put("aboutLeastPoints", thresholds.aboutLeastPoints());
        }
        if (promised instanceof Measure.Relative relative && relative.relation() == Relation.FLAT) {
            used.put("flatPoints", thresholds.flatPoints());
        }
        if (promised instanceof Measure.Relative relative && relative.relation() == Relation.IN_STEP) {
            used.put("inStepPoints", thresholds.inStepPoints());
        }
    }

    private static boolean isReached(Verdict verdict) {
        return verdict.status() == Status.MET || verdict.status() == Status.EXCEEDED;
    }
}
