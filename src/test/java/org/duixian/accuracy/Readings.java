package org.duixian.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.duixian.archive.SettingOf;
import org.duixian.assessment.Answer;
import org.duixian.assessment.Assessment;
import org.duixian.assessment.Assessor;
import org.duixian.linking.Link;
import org.duixian.linking.LinkState;
import org.duixian.linking.Linker;
import org.duixian.reading.Reading;
import org.duixian.statement.Outcome;
import org.duixian.statement.Target;

/** Reports, read together: each by itself, then linked and judged district by district and year by year. */
final class Readings {

    private final Map<String, ReadReport> reports = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, Assessment> assessments = new HashMap<>();

    Readings(List<ReadReport> read) {
        read.forEach(report -> reports.put(report.name(), report));
        read.stream().map(report -> report.reading().head().district()).distinct()
                .forEach(district -> judge(read.stream().map(ReadReport::reading)
                        .filter(reading -> reading.head().district().equals(district)).toList()));
    }

    Optional<ReadReport> report(String name) {
        return Optional.ofNullable(reports.get(name));
    }

    /** The links of a target that hold. */
    List<Link> linksOf(String target) {
        return links.getOrDefault(target, List.of()).stream()
                .filter(link -> link.state() == LinkState.ACCEPTED || link.state() == LinkState.CONFIRMED).toList();
    }

    Assessment verdictOn(String target) {
        return assessments.get(target);
    }

    private void judge(List<Reading> ofDistrict) {
        Set<Integer> years = new TreeSet<>(all(ofDistrict).map(target -> target.head().year()).toList());
        years.forEach(year -> judge(ofDistrict, year));
    }

    private void judge(List<Reading> ofDistrict, int year) {
        List<Target> targets = all(ofDistrict).filter(target -> target.head().year() == year).toList();
        List<Outcome> outcomes = ofDistrict.stream().flatMap(reading -> reading.recognition().outcomes().stream())
                .filter(outcome -> outcome.head().year() == year).toList();
        SettingOf settings = new SettingOf(ofDistrict.stream().map(Reading::head).toList(), outcomes,
                ofDistrict.stream().flatMap(reading -> reading.recognition().claims().stream()).toList());
        for (Link link : Linker.standard().link(targets, outcomes)) {
            links.computeIfAbsent(link.target(), id -> new ArrayList<>()).add(link);
        }
        Assessor assessor = Assessor.standard();
        targets.forEach(target -> assessments.put(target.id(),
                assessor.assess(target, answers(target, outcomes), settings.of(target))));
    }

    private List<Answer> answers(Target target, List<Outcome> outcomes) {
        List<Answer> answers = new ArrayList<>();
        for (Link link : linksOf(target.id())) {
            outcomes.stream().filter(outcome -> outcome.id().equals(link.outcome())).findFirst()
                    .ifPresent(outcome -> answers.add(Answer.by(link, outcome)));
        }
        return answers;
    }

    private static Stream<Target> all(List<Reading> readings) {
        return readings.stream().flatMap(reading -> reading.recognition().targets().stream());
    }
}
