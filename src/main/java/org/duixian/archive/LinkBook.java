package org.duixian.archive;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;
import org.duixian.linking.Link;
import org.duixian.linking.Linker;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** Links and verdicts of one district, derived year by year from the statements that are there. */
@ApplicationScoped
class LinkBook {

    private final StatementRepository statements;
    private final LinkRepository links;
    private final AssessmentRepository assessments;
    private final ItemBook items;
    private final StatementColumns columns;
    private final DecisionRepository decisions;
    private final MachineVerdicts machine;
    private final Linker linker;
    private final Judge judge;

    LinkBook(StatementRepository statements, LinkRepository links, AssessmentRepository assessments, ItemBook items,
            StatementColumns columns, DecisionRepository decisions, MachineVerdicts machine, Linker linker, Judge judge) {
        this.statements = statements;
        this.links = links;
        this.assessments = assessments;
        this.items = items;
        this.columns = columns;
        this.decisions = decisions;
        this.machine = machine;
        this.linker = linker;
        this.judge = judge;
    }

    /** Takes away what was derived for these years, before the statements that it points at go. */
    void forget(String district, SortedSet<Integer> years) {
        links.deleteByYears(district, years);
        assessments.deleteByYears(district, years);
        machine.forget(district, years);
    }

    /** Derives these years again, because a reviewer decided something. */
    void deriveAgain(String district, SortedSet<Integer> years) {
        statements.flush();
        forget(district, years);
        derive(district, years);
        links.flush();
    }

    void derive(String district, SortedSet<Integer> years) {
        Map<Integer, List<StoredStatement>> said = statements.listByYears(district, years).stream()
                .filter(stored -> !StatementReview.isRejected(stored))
                .collect(Collectors.groupingBy(stored -> stored.year, TreeMap::new, Collectors.toList()));
        List<StoredDecision> ruled = decisions.listOnLinks(district);
        years.forEach(year -> derive(district, year, said.getOrDefault(year, List.of()), ruled));
        assessments.flush();
        items.derive(district, years);
    }

    private void derive(String district, int year, List<StoredStatement> said, List<StoredDecision> ruled) {
        List<Target> targets = said.stream().filter(StatementColumns::isTarget).map(columns::target).toList();
        List<Outcome> outcomes = said.stream().filter(stored -> !StatementColumns.isTarget(stored))
                .map(columns::outcome).toList();
        List<RuledLink> all = LinkReview.over(linker.link(targets, outcomes), ruled, said);
        List<Link> standing = all.stream().map(RuledLink::link).toList();
        List<Assessment> verdicts = judge.assess(new Judge.Matter(district, year, targets, outcomes, standing));
        keep(district, year, all, verdicts);
        machine.derive(district, year, verdicts.stream().collect(Collectors.toMap(Assessment::target, verdict -> verdict)),
                all.stream().filter(link -> link.decision().isPresent()).map(link -> link.link().target()).toList());
    }

    private void keep(String district, int year, List<RuledLink> all, List<Assessment> verdicts) {
        for (RuledLink link : all) {
            StoredLink stored = VerdictColumns.store(link);
            stored.district = district;
            stored.year = year;
            links.persist(stored);
        }
        for (Assessment verdict : verdicts) {
            StoredAssessment stored = VerdictColumns.store(verdict);
            stored.district = district;
            stored.year = year;
            assessments.persist(stored);
        }
    }
}
