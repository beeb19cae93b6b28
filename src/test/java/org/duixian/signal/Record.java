package org.duixian.signal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.Outliner;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.linking.LinkState;
import org.duixian.linking.Linker;
import org.duixian.measure.UnitCatalogue;
import org.duixian.statement.Evidence;
import org.duixian.statement.Outcome;
import org.duixian.statement.Recognition;
import org.duixian.statement.Statement;
import org.duixian.statement.StatementRecogniser;
import org.duixian.statement.Target;
import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;

/** What is read in a few short reports of one district, as the archive would hand it to the finders. */
final class Record {

    private static final StatementRecogniser RECOGNISER = StatementRecogniser.standard(UnitCatalogue.standard(),
            IndicatorCatalogue.standard());
    private static final Outliner OUTLINER = Outliner.standard();
    private static final TextRepairer REPAIRER = TextRepairer.standard();
    private static final SignalFinder FINDER = SignalFinder.standard();

    private final String district;
    private final List<Statement> statements = new ArrayList<>();
    private final List<DistrictRecord.Plan> plans = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();

    Record(String district) {
        this.district = district;
    }

    Record with(ReportType type, int targetYear, String text) {
        ReportHead head = new ReportHead(district, type, targetYear + "年报告", Optional.empty(), Optional.empty(),
                OptionalInt.of(targetYear - 1), CoveredPeriod.YEAR, OptionalInt.of(targetYear), Optional.empty());
        Recognition recognition = RECOGNISER.recognise(OUTLINER.outline(head, REPAIRER.repair(new SourceText(text))));
        statements.addAll(recognition.targets());
        statements.addAll(recognition.outcomes());
        plans.add(new DistrictRecord.Plan(head.id(), type.code(), targetYear));
        texts.put(head.id(), text);
        return this;
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    List<Signal> signals() {
        return signals(statements);
    }

    /** The same where the statements come in this order. */
    List<Signal> signals(List<? extends Statement> ordered) {
        Set<Integer> years = new TreeSet<>();
        ordered.forEach(statement -> years.add(statement.head().year()));
        return FINDER.find(new DistrictRecord(List.copyOf(ordered), plans, answered(), this::text), new TreeSet<>(years));
    }

    List<ThreadStep> steps() {
        return new ThreadFinder().find(statements.stream()
                .map(said -> new ThreadFinder.Said(said.item(), district, said.head().year(), said.subject().indicator(),
                        said.subject().words(), said.evidence().quote()))
                .toList());
    }

    private Set<String> answered() {
        Set<String> answered = new HashSet<>();
        List<Target> targets = statements.stream().filter(Target.class::isInstance).map(Target.class::cast).toList();
        for (Target target : targets) {
            List<Outcome> outcomes = statements.stream().filter(Outcome.class::isInstance).map(Outcome.class::cast)
                    .filter(outcome -> outcome.head().year() == target.head().year()).toList();
            Linker.standard().link(List.of(target), outcomes).stream().filter(link -> link.state() == LinkState.ACCEPTED)
                    .forEach(link -> answered.add(link.target()));
        }
        return answered;
    }

    private String text(String report, Optional<Evidence> from) {
        int start = from.map(evidence -> evidence.span().start()).orElse(0);
        return REPAIRER.repair(new SourceText(texts.get(report).substring(start))).content();
    }
}
