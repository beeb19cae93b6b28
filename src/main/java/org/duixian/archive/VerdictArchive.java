package org.duixian.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Method;
import org.duixian.assessment.Proof;
import org.duixian.statement.Statement;

/** All verdicts of a district at once: judged again by the method in force, or held against those of another. */
@ApplicationScoped
@Transactional
public class VerdictArchive {

    private final AssessmentRepository assessments;
    private final StatementRepository statements;
    private final StatementColumns columns;
    private final Rejudging rejudging;
    private final LinkBook links;
    private final DistrictLock lock;
    private final DataVersion version;
    private final Clock clock;

    VerdictArchive(AssessmentRepository assessments, StatementRepository statements, StatementColumns columns,
            Rejudging rejudging, LinkBook links, DistrictLock lock, DataVersion version, Clock clock) {
        this.assessments = assessments;
        this.statements = statements;
        this.columns = columns;
        this.rejudging = rejudging;
        this.links = links;
        this.lock = lock;
        this.version = version;
        this.clock = clock;
    }

    /** Districts with verdicts, by their codes. */
    public List<String> districts() {
        return assessments.districts();
    }

    /** Districts with verdicts under another version. */
    public List<String> notUnder(Method method) {
        return assessments.districtsBesides(method.version());
    }

    /** Judges a district by that version. Decisions stand, and what was said before stays readable. */
    public void judgeAgain(String district, Method by) {
        lock.hold(district);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        links.derive(district, statements.years(district), by, at);
        version.grow(Cause.METHOD, district, at, by.version());
    }

    /** The verdicts of a district as they are and as another method would have them; nothing is written. */
    public List<ComparedVerdict> compare(String district, Method other) {
        List<ComparedVerdict> compared = new ArrayList<>();
        for (int year : statements.years(district)) {
            Map<String, Assessment> verdicts = rejudging.judge(district, year, other).verdicts();
            Map<String, StoredStatement> targets = statements.listByIds(verdicts.keySet()).stream()
                    .collect(Collectors.toMap(target -> target.statementId, Function.identity()));
            for (StoredAssessment stored : assessments.listByTargets(verdicts.keySet())) {
                ComparedVerdict verdict = new ComparedVerdict(columns.target(targets.get(stored.targetId)),
                        VerdictColumns.read(stored), verdicts.get(stored.targetId), List.of());
                compared.add(verdict.flips() ? verdict.with(evidenceOf(verdict)) : verdict);
            }
        }
        return compared;
    }

    private List<Statement> evidenceOf(ComparedVerdict verdict) {
        List<String> outcomes = Stream.of(verdict.kept(), verdict.other())
                .flatMap(assessment -> assessment.proof().answers().stream()).map(Proof.Considered::outcome).distinct()
                .toList();
        return Stream
                .<Statement> concat(Stream.of(verdict.target()), statements.listByIds(outcomes).stream().map(columns::outcome))
                .toList();
    }
}
