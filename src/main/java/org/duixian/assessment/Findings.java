package org.duixian.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duixian.statement.Firmness;

/** What was found for each pledge of a target, brought to one verdict. */
final class Findings {

    private final List<Finding> findings;

    Findings(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * Of several outcomes for one pledge: one that can be judged, the more favourable, on the right basis. What is
     * favourable comes before the basis, so that leaving a sentence out of a report never makes a verdict better.
     */
    static Optional<Finding> best(List<Finding> ofOnePledge) {
        return ofOnePledge.stream().max(Comparator.comparing(Finding::isJudged)
                .thenComparing(Finding::rank)
                .thenComparing(finding -> !finding.basisDiffers())
                .thenComparing(Findings::distance, Comparator.reverseOrder())
                .thenComparing(finding -> finding.answer().confidence())
                .thenComparing(finding -> finding.answer().outcome().id(), Comparator.reverseOrder()));
    }

    /** Of two numbers that come to one verdict the nearer: the other may be a total of several years. */
    private static BigDecimal distance(Finding finding) {
        return Proofs.distance(finding).orElse(BigDecimal.ZERO);
    }

    Verdict verdict() {
        List<Finding> firm = judged(Firmness.FIRM);
        List<Finding> stretch = judged(Firmness.STRETCH);
        if (!firm.isEmpty()) {
            return ofFirm(firm, stretch);
        }
        boolean firmUnanswered = findings.stream().anyMatch(finding -> finding.pledge().firmness() == Firmness.FIRM);
        boolean reached = stretch.stream().allMatch(finding -> finding.rank() >= Ranking.of(Status.MET));
        if (stretch.isEmpty() || firmUnanswered && !reached) {
            return obstacle();
        }
        return reached ? Verdict.of(allExceeded(stretch) ? Status.EXCEEDED : Status.MET) : Verdict.of(Status.MOSTLY_MET);
    }

    private static Verdict ofFirm(List<Finding> firm, List<Finding> stretch) {
        int worst = firm.stream().mapToInt(Finding::rank).min().orElseThrow();
        int best = firm.stream().mapToInt(Finding::rank).max().orElseThrow();
        if (worst >= Ranking.of(Status.MET)) {
            return Verdict.of(allExceeded(firm) && allExceeded(stretch) ? Status.EXCEEDED : Status.MET);
        }
        if (best == worst) {
            return firm.get(0).verdict();
        }
        return Verdict.of(Status.MOSTLY_MET, Reason.COMPOUND_PART);
    }

    private static boolean allExceeded(List<Finding> findings) {
        return findings.stream().allMatch(finding -> finding.verdict().status() == Status.EXCEEDED);
    }

    private Verdict obstacle() {
        return findings.stream().map(Finding::verdict).filter(verdict -> verdict.reason().isPresent()).findFirst()
                .map(verdict -> Verdict.notComparable(verdict.reason().orElseThrow()).by(verdict.ground()))
                .orElseGet(() -> Verdict.notComparable(Reason.NO_FIGURE));
    }

    private List<Finding> judged(Firmness firmness) {
        return findings.stream()
                .filter(finding -> finding.isJudged() && finding.pledge().firmness() == firmness)
                .toList();
    }
}
