package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.ItemVerdict;
import org.duixian.linking.Link;
import org.duixian.statement.Claim;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** Gives the assessor what it judges from. */
@ApplicationScoped
class Judge {

    /** Targets and outcomes of one district and year, and the links between them. */
    record Matter(List<Target> targets, List<Outcome> outcomes, List<Link> links) {
    }

    List<Assessment> assess(String district, int year, Matter matter) {
        return List.of();
    }

    ItemVerdict verdict(List<Assessment> assessments, int targets, Optional<Claim> claim) {
        return new ItemVerdict(Optional.empty(), Optional.empty(), Set.of(), targets, 0, Optional.empty());
    }
}
