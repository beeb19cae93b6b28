package org.duixian.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.duixian.measure.MeasureRow;
import org.duixian.statement.Outcome;
import org.duixian.statement.Period;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/**
 * The targets of one report against the outcomes of one report, rule after rule.
 *
 * <p>
 * A sentence that would answer a target by itself, and answers none, stands beside the one that answers it best: else a
 * report that leaves out the worse of the two would come off better than one that says both.
 */
final class Round {

    private static final int SAME_SUBJECT = 900;

    private final List<LinkRule> rules;
    private final SubjectLikeness likeness;
    private final List<Target> targets;
    private final List<Outcome> outcomes;
    private final List<Link> links = new ArrayList<>();
    private final Set<String> answered = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final List<Candidate> accepted = new ArrayList<>();
    private final List<Link> alike = new ArrayList<>();
    private final Set<String> answeredRows;

    Round(List<LinkRule> rules, SubjectLikeness likeness, List<Target> targets, List<Outcome> outcomes) {
        this.rules = rules;
        this.likeness = likeness;
        this.targets = targets;
        this.outcomes = outcomes;
        this.answeredRows = SameRow.byRow(outcomes).keySet();
    }

    List<Link> links() {
        rules.forEach(this::apply);
        List.copyOf(accepted).forEach(this::echo);
        alike.stream().filter(link -> answered.contains(link.target()) && !used.contains(link.outcome())).forEach(links::add);
        return links;
    }

    private void apply(LinkRule rule) {
        List<Target> open = targets.stream().filter(target -> isOpenFor(target, rule)).toList();
        List<Outcome> free = outcomes.stream().filter(outcome -> !used.contains(outcome.id())).toList();
        List<Candidate> candidates = rule.candidates(open, free).stream().filter(Round::isOfOnePeriod)
                .map(Candidate::atItsStage).toList();
        List<Candidate> chosen = rule.isOneToOne() ? Choice.among(candidates) : candidates;
        chosen.forEach(candidate -> keep(candidate, rule.name()));
        if (rule.isOneToOne() && rule.name() != LinkRuleName.SAME_ROW) {
            candidates.stream().filter(Candidate::holds)
                    .forEach(candidate -> alike.add(candidate.besideTheBest().link(rule.name())));
        }
    }

    /** A table that prints the answers beside the targets is not asked for them elsewhere, but for indicators. */
    private boolean isOpenFor(Target target, LinkRule rule) {
        boolean inAnsweredRow = target.evidence().row().isPresent() && answeredRows.contains(SameRow.key(target));
        return switch (rule.name()) {
            case SAME_ROW, SAME_INDICATOR -> true;
            case SAME_ITEM, SIMILAR_SUBJECT, REVIEWER -> !answered.contains(target.id()) && !inAnsweredRow;
        };
    }

    /** A figure for several years answers no target of one. */
    private static boolean isOfOnePeriod(Candidate candidate) {
        return candidate.target().head().period() == Period.MULTI_YEAR
                || candidate.outcome().head().period() != Period.MULTI_YEAR;
    }

    private void keep(Candidate candidate, LinkRuleName rule) {
        boolean known = links.stream().anyMatch(link -> link.target().equals(candidate.target().id())
                && link.outcome().equals(candidate.outcome().id()));
        if (known) {
            return;
        }
        if (candidate.holds()) {
            answered.add(candidate.target().id());
            used.add(candidate.outcome().id());
            accepted.add(candidate);
        }
        links.add(candidate.link(rule));
    }

    /** The same thing said again, by the report that promises or by the one that answers, is linked alike. */
    private void echo(Candidate candidate) {
        for (Outcome outcome : outcomes) {
            if (!used.contains(outcome.id()) && saysAgain(candidate.outcome(), outcome)) {
                keep(candidate.saidAgainBy(outcome), LinkRuleName.SIMILAR_SUBJECT);
            }
        }
        for (Target target : targets) {
            if (!answered.contains(target.id()) && saysAgain(candidate.target(), target)) {
                keep(candidate.saidAgainBy(target), LinkRuleName.SIMILAR_SUBJECT);
            }
        }
    }

    private boolean saysAgain(Statement said, Statement again) {
        if (said.head().period() != again.head().period()) {
            return false;
        }
        Side one = likeness.side(said);
        Side other = likeness.side(again);
        return sharesNumber(one, other) && likeness.between(one, other) >= SAME_SUBJECT;
    }

    private static boolean sharesNumber(Side one, Side other) {
        for (MeasureRow said : one.rows()) {
            for (MeasureRow again : other.rows()) {
                if (said.aspect() == again.aspect() && isSameNumber(again, said)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSameNumber(MeasureRow one, MeasureRow other) {
        return one.value() == null ? other.value() == null && one.stage() == other.stage()
                : other.value() != null && one.value().compareTo(other.value()) == 0;
    }
}
