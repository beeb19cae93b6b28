package org.duixian.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duixian.document.ReportDocument;
import org.duixian.document.Section;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.Measure;
import org.duixian.measure.UnitCatalogue;
import org.duixian.text.Remark;
import org.duixian.text.Span;

/**
 * Recognises targets and outcomes in a report, each with its item and the sentence it rests on.
 *
 * <p>
 * The review states outcomes, the plan and the main expected targets state targets; rows of tables state either by their
 * columns. Ids count the statements of an item in the order of the text. Known weakness: what a review says of earlier years
 * without naming them is taken for the year of the review.
 */
public final class StatementRecogniser {

    private final SectionReaders readers;

    private StatementRecogniser(SectionReaders readers) {
        this.readers = readers;
    }

    public static StatementRecogniser standard(UnitCatalogue units, IndicatorCatalogue indicators) {
        return new StatementRecogniser(SectionReaders.standard(units, indicators));
    }

    public Recognition recognise(ReportDocument document) {
        Gathered gathered = new Gathered(document);
        // The main targets first: what else the report promises is held against them.
        for (boolean main : new boolean[] { true, false }) {
            document.sections().stream().filter(section -> SectionReaders.isHeadline(section) == main)
                    .forEach(section -> readers.read(section, gathered));
        }
        return gathered.recognition();
    }

    /** What has been read of one report so far. */
    static final class Gathered {

        private final ReportDocument document;
        private final List<Draft> drafts = new ArrayList<>();
        private final Map<String, Item> items = new LinkedHashMap<>();
        private final Set<String> mainTargets = new HashSet<>();
        private final List<ItemClaim> claims = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final String report;

        Gathered(ReportDocument document) {
            this.document = document;
            report = document.head().id();
        }

        ReportDocument document() {
            return document;
        }

        String text() {
            return document.text().content();
        }

        String district() {
            return document.head().district();
        }

        Item item(Item item) {
            return items.computeIfAbsent(item.id(), id -> item);
        }

        /** Whether it is one of the main targets; where the report sets none apart, any indicator may be. */
        boolean isMainTarget(String indicator) {
            return mainTargets.isEmpty() || mainTargets.contains(indicator) || Overview.ALWAYS_SET.contains(indicator);
        }

        void addMainTarget(String indicator) {
            mainTargets.add(indicator);
        }

        void add(Draft draft) {
            item(draft.item());
            drafts.add(draft);
        }

        void add(Item item, Claim claim, Span span, Section section, boolean blanket) {
            claims.add(new ItemClaim(item, claim, evidence(span, section.path(), Optional.empty()), blanket));
        }

        void remark(Span span, String reason) {
            Span source = document.text().sourceOf(span);
            remarks.add(new Remark(source, document.text().source().quote(source), reason));
        }

        Recognition recognition() {
            drafts.sort((one, other) -> one.span().compareTo(other.span()));
            Map<String, Integer> targetPlaces = new HashMap<>();
            Map<String, Integer> outcomePlaces = new HashMap<>();
            List<Target> targets = new ArrayList<>();
            List<Outcome> outcomes = new ArrayList<>();
            for (Draft draft : drafts) {
                Map<String, Integer> places = draft.finding().isTarget() ? targetPlaces : outcomePlaces;
                int place = places.merge(draft.item().id(), 1, Integer::sum);
                StatementHead head = head(draft, place);
                if (draft.finding().isTarget()) {
                    targets.add(new Target(head, pledges(draft.finding())));
                } else {
                    outcomes.add(new Outcome(head, measures(draft.finding()), draft.finding().claim()));
                }
            }
            return new Recognition(targets, outcomes, List.copyOf(items.values()), claims, remarks);
        }

        private StatementHead head(Draft draft, int place) {
            String id = ContentIds.statement(draft.item(), document.head(), draft.finding().isTarget(), place);
            return new StatementHead(id, district(), draft.year(), draft.period(), items.get(draft.item().id()),
                    draft.subject(), evidence(draft.span(), draft.section(), draft.row()));
        }

        private Evidence evidence(Span repaired, List<String> section, Optional<String> row) {
            Span source = document.text().sourceOf(repaired);
            return new Evidence(report, document.text().source().quote(source), source, section, row);
        }

        private static List<Pledge> pledges(Finding finding) {
            List<Pledge> pledges = new ArrayList<>(finding.measures().size());
            finding.measures().forEach(m -> pledges.add(new Pledge(m.measure(), m.firmness())));
            return pledges;
        }

        private static List<Measure> measures(Finding finding) {
            List<Measure> measures = new ArrayList<>(finding.measures().size());
            finding.measures().forEach(m -> measures.add(m.measure()));
            return measures;
        }
    }
}
