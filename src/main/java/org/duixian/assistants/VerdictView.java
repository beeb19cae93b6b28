package org.duixian.assistants;

import java.util.List;
import java.util.Optional;

import org.duixian.archive.Exhibit;
import org.duixian.archive.FiledTarget;
import org.duixian.assessment.Assessment;
import org.duixian.statement.Outcome;

/** The verdict on a target, explained; the answers are empty where the report is silent. */
record VerdictView(String target, String status, String statusLabel, String reason, String reasonLabel, String explanation,
        String methodVersion, StatementView promise, List<StatementView> answers) {

    static Optional<VerdictView> of(FiledTarget filed, Wording wording) {
        return filed.assessment().map(assessment -> of(filed, assessment, wording));
    }

    private static VerdictView of(FiledTarget filed, Assessment assessment, Wording wording) {
        return new VerdictView(filed.id(), Argument.nameOf(assessment.status()), wording.label(assessment.status()),
                assessment.reason().map(Argument::nameOf).orElse(null), assessment.reason().map(wording::label).orElse(null),
                wording.explanation(filed.target(), assessment), assessment.methodVersion(), StatementView.of(filed.target()),
                filed.exhibits().stream().map(Exhibit::statement).filter(Outcome.class::isInstance).map(StatementView::of)
                        .toList());
    }
}
