package org.duixian.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.assessment.Answer;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Assessor;
import org.duixian.assessment.Method;
import org.duixian.assessment.MethodCatalogue;
import org.duixian.assessment.Setting;
import org.duixian.document.ReportHead;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.linking.Link;
import org.duixian.statement.Outcome;
import org.duixian.statement.Statement;
import org.duixian.statement.Target;

/** Gives the assessor what it judges from: the answers to each target, and what else is known around it. */
@ApplicationScoped
class Judge {

    private final MethodCatalogue methods;
    private final IndicatorCatalogue indicators;
    private final Map<Method, Assessor> assessors = new ConcurrentHashMap<>();
    private final ReportRepository reports;
    private final ClaimRepository claims;
    private final StatementRepository statements;
    private final UnreadSentences unreadSentences;
    private final StatementColumns columns;
    private final SameThing same;

    Judge(MethodCatalogue methods, IndicatorCatalogue indicators, ReportRepository reports, ClaimRepository claims,
            StatementRepository statements, UnreadSentences unreadSentences, StatementColumns columns, SameThing same) {
        this.methods = methods;
        this.indicators = indicators;
        this.reports = reports;
        this.claims = claims;
        this.statements = statements;
        this.unreadSentences = unreadSentences;
        this.columns = columns;
        this.same = same;
    }

    /** Targets and outcomes of one district and year, and the links between them. */
    record Matter(String district, int year, List<Target> targets, List<Outcome> outcomes, List<Link> links) {
    }

    Method inForce() {
        return methods.inForce();
    }

    List<Assessment> assess(Matter matter, Method method) {
        if (matter.targets().isEmpty()) {
            return List.of();
        }
        List<FiledReport> filed = reports.listAll(List.of(matter.district()));
        List<ReportHead> heads = filed.stream().map(FiledReport::head).toList();
        AnsweringReports answering = new AnsweringReports(heads, matter.year());
        AnsweringReports next = new AnsweringReports(heads, matter.year() + 1);
        List<String> unread = unread(answering);
        Neighbours neighbours = new Neighbours(same, matter.targets(), statementsOn(matter.district(), matter.year() + 1),
                unread(next));
        Set<String> claimedAtOnce = claims.listByYears(matter.district(), List.of(matter.year())).stream()
                .filter(claim -> claim.blanket).map(claim -> claim.itemId).collect(Collectors.toSet());
        Set<String> mute = filed.stream().filter(Judge::isMute).map(FiledReport::id).collect(Collectors.toSet());
        Map<String, List<Answer>> answers = answers(matter);
        Assessor assessor = assessors.computeIfAbsent(method, any -> new Assessor(method, indicators));
        List<Assessment> assessments = new ArrayList<>();
        for (Target target : matter.targets()) {
            Setting setting = Setting.of(answering.areHereFor(target), answering.yearIsOver(),
                    claimedAtOnce.contains(ItemId.of(target.item()).list()), EconomicGrowth.in(matter.outcomes()))
                    .with(neighbours.of(target, next.areHereFor(target) && next.setTargetsLike(target)));
            boolean unreadable = answering.areMuteFor(target, mute)
                    || unread.stream().anyMatch(sentence -> same.names(sentence, target));
            assessments.add(assessor.assess(target, answers.getOrDefault(target.id(), List.of()),
                    unreadable ? setting.withUnreadable() : setting));
        }
        return assessments;
    }

    private static boolean isMute(FiledReport report) {
        return report.counts().outcomes() + report.counts().claims() == 0;
    }

    private List<Statement> statementsOn(String district, int year) {
        return statements.listByYears(district, List.of(year)).stream().filter(stored -> !StatementReview.isRejected(stored))
                .map(columns::read).toList();
    }

    private List<String> unread(AnsweringReports reporting) {
        return reporting.onTheYear().stream().flatMap(report -> unreadSentences.of(report).stream()).toList();
    }

    private static Map<String, List<Answer>> answers(Matter matter) {
        Map<String, Outcome> outcomes = matter.outcomes().stream()
                .collect(Collectors.toMap(Outcome::id, Function.identity()));
        Map<String, List<Answer>> answers = new HashMap<>();
        for (Link link : matter.links()) {
            if (link.state().isJudged()) {
                answers.computeIfAbsent(link.target(), target -> new ArrayList<>())
                        .add(Answer.by(link, outcomes.get(link.outcome())));
            }
        }
        return answers;
    }
}
