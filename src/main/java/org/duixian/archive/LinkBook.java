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
    private final Linker linker;
    private final Judge judge;

    LinkBook(StatementRepository statements, LinkRepository links, AssessmentRepository assessments, ItemBook items,
            StatementColumns columns, Linker linker, Judge judge) {
        this.statements = statements;
        this.links = links;
        this.assessments = assessments;
        this.items = items;
        this.columns = columns;
        this.linker = linker;
        this.judge = judge;
    }

    /** Takes away what was derived for these years, before the statements that it points at go. */
    void forget(String district, SortedSet<Integer> years) {
        links.deleteByYears(district, years);
        assessments.deleteByYears(district, years);
    }

    void derive(String district, SortedSet<Integer> years) {
        Map<Integer, List<StoredStatement>> said = statements.listByYears(district, years).stream()
                .collect(Collectors.groupingBy(stored -> stored.year, TreeMap::new, Collectors.toList()));
        said.forEach((year, ofYear) -> derive(district, year, ofYear));
        assessments.flush();
        items.derive(district, years);
    }

    private void derive(String district, int year, List<StoredStatement> said) {
        List<Target> targets = said.stream().filter(StatementColumns::isTarget).map(columns::target).toList();
        if (targets.isEmpty()) {
            return;
        }
        List<Outcome> outcomes = said.stream().filter(stored -> !StatementColumns.isTarget(stored))
                .map(columns::outcome).toList();
        List<Link> found = linker.link(targets, outcomes);
        for (Link link : found) {
            StoredLink stored = VerdictColumns.store(link);
            stored.district = district;
            stored.year = year;
            links.persist(stored);
        }
        for (Assessment assessment : judge.assess(new Judge.Matter(district, year, targets, outcomes, found))) {
            StoredAssessment stored = VerdictColumns.store(assessment);
            stored.district = district;
            stored.year = year;
            assessments.persist(stored);
        }
    }
}
