package org.duixian.archive;

import java.util.Optional;

import org.duixian.assessment.Agreement;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Flag;
import org.duixian.assessment.ItemVerdict;
import org.duixian.assessment.Pace;
import org.duixian.assessment.Proof;
import org.duixian.assessment.Reason;
import org.duixian.assessment.Status;
import org.duixian.linking.Link;
import org.duixian.linking.LinkRuleName;
import org.duixian.linking.LinkState;

/** Link ↔ StoredLink, Assessment ↔ StoredAssessment, ItemVerdict ↔ StoredItem. */
final class VerdictColumns {

    private VerdictColumns() {
    }

    static StoredLink store(RuledLink ruled) {
        Link link = ruled.link();
        StoredLink stored = new StoredLink();
        stored.linkId = LinkId.of(link);
        stored.targetId = link.target();
        stored.outcomeId = link.outcome();
        stored.rule = Codes.of(link.rule());
        stored.confidence = link.confidence();
        stored.state = Codes.of(link.state());
        stored.reason = link.reason();
        stored.machineState = Codes.of(ruled.machine());
        stored.decisionId = ruled.decision().orElse(null);
        return stored;
    }

    static FiledLink read(StoredLink stored, Optional<FiledDecision> decision) {
        return new FiledLink(stored.linkId, link(stored), Codes.readOptional(LinkState.class, stored.machineState), decision);
    }

    static Link link(StoredLink stored) {
        return new Link(stored.targetId, stored.outcomeId, Codes.read(LinkRuleName.class, stored.rule), stored.confidence,
                Codes.read(LinkState.class, stored.state), stored.reason);
    }

    static StoredAssessment store(Assessment assessment) {
        StoredAssessment stored = new StoredAssessment();
        stored.targetId = assessment.target();
        stored.status = Codes.of(assessment.status());
        stored.reason = Codes.of(assessment.reason());
        stored.flags = Codes.of(assessment.flags());
        stored.pace = Codes.of(assessment.pace());
        stored.proof = JsonColumn.write(assessment.proof());
        stored.methodVersion = assessment.methodVersion();
        return stored;
    }

    static Assessment read(StoredAssessment stored) {
        return new Assessment(stored.targetId, Codes.read(Status.class, stored.status),
                Codes.readOptional(Reason.class, stored.reason), Codes.readSet(Flag.class, stored.flags),
                Codes.readOptional(Pace.class, stored.pace), JsonColumn.read(stored.proof, Proof.class),
                stored.methodVersion);
    }

    static void store(StoredItem stored, ItemVerdict verdict) {
        stored.status = Codes.of(verdict.status());
        stored.reason = Codes.of(verdict.reason());
        stored.flags = Codes.of(verdict.flags());
        stored.targets = verdict.targets();
        stored.judged = verdict.judged();
        stored.agreement = Codes.of(verdict.agreement());
    }

    static ItemVerdict verdict(StoredItem stored) {
        return new ItemVerdict(Codes.readOptional(Status.class, stored.status),
                Codes.readOptional(Reason.class, stored.reason), Codes.readSet(Flag.class, stored.flags), stored.targets,
                stored.judged, Codes.readOptional(Agreement.class, stored.agreement));
    }
}
