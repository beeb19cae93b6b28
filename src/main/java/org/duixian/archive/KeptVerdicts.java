package org.duixian.archive;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;

/** The verdicts as they were reached, under the method that was in force then. */
@ApplicationScoped
class KeptVerdicts implements Verdicts {

    private final AssessmentRepository assessments;
    private final MachineAssessmentRepository machine;

    KeptVerdicts(AssessmentRepository assessments, MachineAssessmentRepository machine) {
        this.assessments = assessments;
        this.machine = machine;
    }

    @Override
    public Map<String, Assessment> on(Collection<StoredStatement> targets) {
        return assessments.listByTargets(StatementReader.ids(targets)).stream().map(VerdictColumns::read)
                .collect(Collectors.toMap(Assessment::target, Function.identity()));
    }

    @Override
    public Map<String, Assessment> withoutDecisions(Collection<StoredStatement> targets) {
        return machine.listByTargets(StatementReader.ids(targets)).stream()
                .map(stored -> JsonColumn.read(stored.assessment, Assessment.class))
                .collect(Collectors.toMap(Assessment::target, Function.identity()));
    }

    @Override
    public boolean areKept() {
        return true;
    }
}
