package org.duixian.archive;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Status;

/** Writes decisions down and lets all that follows from them be derived again. */
@ApplicationScoped
class DecisionBook {

    private static final int DIGITS = 12;

    private final DecisionRepository decisions;
    private final AssessmentRepository assessments;
    private final LinkBook links;
    private final DistrictLock lock;
    private final DataVersion version;
    private final Clock clock;

    DecisionBook(DecisionRepository decisions, AssessmentRepository assessments, LinkBook links, DistrictLock lock,
            DataVersion version, Clock clock) {
        this.decisions = decisions;
        this.assessments = assessments;
        this.links = links;
        this.lock = lock;
        this.version = version;
        this.clock = clock;
    }

    /** From here to the end of the transaction nobody else decides or files anything in the district. */
    void open(String district) {
        lock.hold(district);
    }

    /** A new decision on something that {@code about} says, with the word and the day; the rest is its writer's. */
    StoredDecision begin(StoredStatement about, Word word, SeenStatement.Ends seen) {
        StoredDecision decision = new StoredDecision();
        decision.district = about.district;
        decision.year = about.year;
        decision.itemId = about.itemId;
        decision.ruling = Codes.of(word.ruling());
        decision.reason = word.reason();
        decision.by = word.by();
        decision.basedOn = word.basedOn();
        // PostgreSQL keeps microseconds; what is answered now is what is answered later.
        decision.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        decision.seen = JsonColumn.write(seen);
        String made = String.join("\n", decision.seen, decision.ruling, decision.by, decision.at.toString(), decision.reason);
        decision.decisionId = "%s-%d-decision-%s".formatted(decision.district, decision.year,
                Sha256.of(made.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS));
        return decision;
    }

    void write(StoredDecision decision, Stand before, Stand after) {
        decision.before = JsonColumn.write(before);
        decision.after = JsonColumn.write(after);
        decisions.persistAndFlush(decision);
    }

    void deriveAgain(StoredDecision decision, Iterable<Integer> years) {
        SortedSet<Integer> all = new TreeSet<>();
        years.forEach(all::add);
        // What is said of a year may show what became of the targets of the one before.
        List.copyOf(all).forEach(year -> all.add(year - 1));
        links.derive(decision.district, all, decision.at);
        version.grow(Cause.DECISION, decision.district, decision.at, decision.decisionId);
    }

    /** The verdict as it is now. */
    Optional<Status> statusOf(String target) {
        return assessments.listByTargets(List.of(target)).stream()
                .map(verdict -> Codes.read(Status.class, verdict.status)).findFirst();
    }

    /** The same reviewer says the same once more, of what was seen then: an answer that was lost on its way. */
    static boolean isRepeated(StoredDecision last, Word word) {
        return last.by.equals(word.by()) && last.basedOn.equals(word.basedOn()) && last.reason.equals(word.reason())
                && last.ruling.equals(Codes.of(word.ruling()));
    }
}
