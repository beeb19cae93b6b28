package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Method;
import org.duixian.linking.Linker;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/**
 * What the machine alone would say, kept beside the verdicts on those targets where a reviewer decided or where a decision
 * made a difference.
 */
@ApplicationScoped
class MachineVerdicts {

    private final StatementRepository statements;
    private final StatementColumns columns;
    private final Linker linker;
    private final Judge judge;

    MachineVerdicts(StatementRepository statements, StatementColumns columns, Linker linker, Judge judge) {
        this.statements = statements;
        this.columns = columns;
        this.linker = linker;
        this.judge = judge;
    }

    /** A district and year, and the method to judge them by. */
    record Asked(String district, int year, Method method) {
    }

    /** To be kept beside {@code reviewed}. */
    List<StoredMachineAssessment> derive(Asked asked, Map<String, Assessment> reviewed, Collection<String> decided) {
        return judge(asked, reviewed, decided).stream().map(verdict -> stored(asked.district(), asked.year(), verdict))
                .toList();
    }

    /**
     * @param reviewed the verdicts that count, by target
     * @param decided targets with a link that a reviewer decided on
     */
    List<Assessment> judge(Asked asked, Map<String, Assessment> reviewed, Collection<String> decided) {
        List<StoredStatement> read = statements.listByReadYear(asked.district(), asked.year());
        if (decided.isEmpty() && read.stream().allMatch(stored -> stored.review == null)) {
            return List.of();
        }
        List<StoredStatement> promised = read.stream().filter(StatementColumns::isTarget).toList();
        List<Target> targets = promised.stream()
                .map(stored -> columns.target(stored, StatementColumns.asRead(stored))).toList();
        List<Outcome> outcomes = read.stream().filter(stored -> !StatementColumns.isTarget(stored))
                .map(stored -> columns.outcome(stored, StatementColumns.asRead(stored))).toList();
        List<String> reviewedThemselves = promised.stream().filter(stored -> stored.review != null)
                .map(stored -> stored.statementId).toList();
        Judge.Matter matter = new Judge.Matter(asked.district(), asked.year(), targets, outcomes,
                linker.link(targets, outcomes));
        return judge.assess(matter, asked.method()).stream()
                .filter(assessment -> decided.contains(assessment.target())
                        || reviewedThemselves.contains(assessment.target())
                        || !assessment.equals(reviewed.get(assessment.target())))
                .toList();
    }

    private static StoredMachineAssessment stored(String district, int year, Assessment assessment) {
        StoredMachineAssessment stored = new StoredMachineAssessment();
        stored.district = district;
        stored.year = year;
        stored.targetId = assessment.target();
        stored.assessment = JsonColumn.write(assessment);
        return stored;
    }
}
