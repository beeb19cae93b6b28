package org.duixian.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Answer;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Assessor;
import org.duixian.assessment.Setting;
import org.duixian.linking.Link;
import org.duixian.linking.LinkState;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** Gives the assessor what it judges from: the answers to each target, and what else is known around it. */
@ApplicationScoped
class Judge {

    private static final Set<LinkState> HOLDING = Set.of(LinkState.ACCEPTED, LinkState.CONFIRMED);

    private final Assessor assessor;
    private final ReportRepository reports;
    private final ClaimRepository claims;

    Judge(Assessor assessor, ReportRepository reports, ClaimRepository claims) {
        this.assessor = assessor;
        this.reports = reports;
        this.claims = claims;
    }

    /** Targets and outcomes of one district and year, and the links between them. */
    record Matter(String district, int year, List<Target> targets, List<Outcome> outcomes, List<Link> links) {
    }

    List<Assessment> assess(Matter matter) {
        if (matter.targets().isEmpty()) {
            return List.of();
        }
        AnsweringReports answering = new AnsweringReports(reports.heads(matter.district()), matter.year());
        Set<String> claimedAtOnce = claims.listByYears(matter.district(), List.of(matter.year())).stream()
                .filter(claim -> claim.blanket).map(claim -> claim.itemId).collect(Collectors.toSet());
        Map<String, List<Answer>> answers = answers(matter);
        List<Assessment> assessments = new ArrayList<>();
        for (Target target : matter.targets()) {
            Setting setting = Setting.of(answering.areHereFor(target), answering.yearIsOver(),
                    claimedAtOnce.contains(ItemId.of(target.item()).list()), EconomicGrowth.in(matter.outcomes()));
            assessments.add(assessor.assess(target, answers.getOrDefault(target.id(), List.of()), setting));
        }
        return assessments;
    }

    private static Map<String, List<Answer>> answers(Matter matter) {
        Map<String, Outcome> outcomes = matter.outcomes().stream()
                .collect(Collectors.toMap(Outcome::id, Function.identity()));
        Map<String, List<Answer>> answers = new HashMap<>();
        for (Link link : matter.links()) {
            if (HOLDING.contains(link.state())) {
                answers.computeIfAbsent(link.target(), target -> new ArrayList<>())
                        .add(Answer.by(link, outcomes.get(link.outcome())));
            }
        }
        return answers;
    }
}
