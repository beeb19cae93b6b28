package org.duixian.archive;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Method;
import org.duixian.linking.Link;
import org.duixian.linking.LinkState;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** Judges a year by any version of the method, from the statements and links that are kept, and keeps nothing. */
@ApplicationScoped
class Rejudging {

    private final StatementRepository statements;
    private final LinkRepository links;
    private final StatementColumns columns;
    private final MachineVerdicts alone;
    private final Judge judge;

    Rejudging(StatementRepository statements, LinkRepository links, StatementColumns columns, MachineVerdicts alone,
            Judge judge) {
        this.statements = statements;
        this.links = links;
        this.columns = columns;
        this.alone = alone;
        this.judge = judge;
    }

    /** The verdicts of one district and year, by target. */
    record Year(Map<String, Assessment> verdicts, Map<String, Assessment> withoutDecisions) {
    }

    Year judge(String district, int year, Method method) {
        List<StoredStatement> said = statements.listByYears(district, List.of(year)).stream()
                .filter(stored -> !StatementReview.isRejected(stored)).toList();
        List<Target> targets = said.stream().filter(StatementColumns::isTarget).map(columns::target).toList();
        List<Outcome> outcomes = said.stream().filter(stored -> !StatementColumns.isTarget(stored)).map(columns::outcome)
                .toList();
        List<StoredLink> found = links.listByYears(district, List.of(year)).stream()
                .sorted(Comparator.comparing((StoredLink link) -> link.targetId).thenComparing(link -> link.outcomeId))
                .toList();
        List<Link> standing = found.stream().map(link -> under(method, link)).toList();
        Map<String, Assessment> verdicts = byTarget(
                judge.assess(new Judge.Matter(district, year, targets, outcomes, standing), method));
        List<String> decided = found.stream().filter(link -> link.decisionId != null).map(link -> link.targetId).toList();
        return new Year(verdicts, byTarget(alone.judge(new MachineVerdicts.Asked(district, year, method), verdicts, decided)));
    }

    // What the machine took or only suggested follows from the method's threshold; what a reviewer said does not.
    private static Link under(Method method, StoredLink stored) {
        Link link = VerdictColumns.link(stored);
        if (stored.decisionId != null) {
            return link;
        }
        BigDecimal threshold = method.thresholds().linkThreshold();
        LinkState state = link.confidence().compareTo(threshold) >= 0 ? LinkState.ACCEPTED : LinkState.SUGGESTED;
        return new Link(link.target(), link.outcome(), link.rule(), link.confidence(), state, link.reason());
    }

    private static Map<String, Assessment> byTarget(Collection<Assessment> verdicts) {
        return verdicts.stream().collect(Collectors.toMap(Assessment::target, Function.identity()));
    }
}
