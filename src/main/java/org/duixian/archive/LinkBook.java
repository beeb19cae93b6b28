package org.duixian.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Method;
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
    private final MachineAssessmentRepository machine;
    private final MachineVerdicts alone;
    private final Succession succession;
    private final Linker linker;
    private final Judge judge;
    private final SignalBook signals;
    private final ThreadBook threads;

    LinkBook(StatementRepository statements, LinkRepository links, AssessmentRepository assessments, ItemBook items,
            StatementColumns columns, DecisionRepository decisions, MachineAssessmentRepository machine,
            MachineVerdicts alone, Succession succession, Linker linker, Judge judge, SignalBook signals,
            ThreadBook threads) {
        this.statements = statements;
        this.links = links;
        this.assessments = assessments;
        this.items = items;
        this.columns = columns;
        this.decisions = decisions;
        this.machine = machine;
        this.alone = alone;
        this.succession = succession;
        this.linker = linker;
        this.judge = judge;
        this.signals = signals;
        this.threads = threads;
    }

    /** Derives these years again by the method in force; what it says otherwise than before is said from {@code at}. */
    void derive(String district, SortedSet<Integer> years, Instant at) {
        derive(district, years, judge.inForce(), at);
    }

    void derive(String district, SortedSet<Integer> years, Method by, Instant at) {
        statements.flush();
        Map<Integer, List<StoredStatement>> said = statements.listByYears(district, years).stream()
                .filter(stored -> !StatementReview.isRejected(stored))
                .collect(Collectors.groupingBy(stored -> stored.year, TreeMap::new, Collectors.toList()));
        List<StoredDecision> ruled = decisions.listOnLinks(district);
        Derived derived = new Derived(by);
        years.forEach(year -> derive(district, year, said.getOrDefault(year, List.of()), ruled, derived));
        succession.replace(StoredLink.class, links.listByYears(district, years), derived.links, at);
        succession.replace(StoredAssessment.class, assessments.listByYears(district, years), derived.verdicts, at);
        succession.replace(StoredMachineAssessment.class, machine.listByYears(district, years), derived.machine, at);
        items.derive(district, years, at);
        signals.derive(district, years, at);
        threads.derive(district, at);
    }

    private void derive(String district, int year, List<StoredStatement> said, List<StoredDecision> ruled, Derived derived) {
        List<Target> targets = said.stream().filter(StatementColumns::isTarget).map(columns::target).toList();
        List<Outcome> outcomes = said.stream().filter(stored -> !StatementColumns.isTarget(stored))
                .map(columns::outcome).toList();
        List<RuledLink> all = LinkReview.over(linker.link(targets, outcomes), ruled, said);
        List<Link> standing = all.stream().map(RuledLink::link).toList();
        List<Assessment> verdicts = judge.assess(new Judge.Matter(district, year, targets, outcomes, standing),
                derived.by);
        derived.add(district, year, all, verdicts);
        derived.machine.addAll(alone.derive(new MachineVerdicts.Asked(district, year, derived.by),
                verdicts.stream().collect(Collectors.toMap(Assessment::target, verdict -> verdict)),
                all.stream().filter(link -> link.decision().isPresent()).map(link -> link.link().target()).toList()));
    }

    /** What was derived, of all years, while it is not kept yet. */
    private static final class Derived {

        private final Method by;
        private final List<StoredLink> links = new ArrayList<>();
        private final List<StoredAssessment> verdicts = new ArrayList<>();
        private final List<StoredMachineAssessment> machine = new ArrayList<>();

        Derived(Method by) {
            this.by = by;
        }

        void add(String district, int year, List<RuledLink> found, List<Assessment> judged) {
            for (RuledLink link : found) {
                StoredLink stored = VerdictColumns.store(link);
                stored.district = district;
                stored.year = year;
                links.add(stored);
            }
            for (Assessment verdict : judged) {
                StoredAssessment stored = VerdictColumns.store(verdict);
                stored.district = district;
                stored.year = year;
                verdicts.add(stored);
            }
        }
    }
}
