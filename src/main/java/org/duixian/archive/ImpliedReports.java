package org.duixian.archive;

import static org.duixian.archive.CoveredReport.Because.ANSWERS_TARGETS;
import static org.duixian.archive.CoveredReport.Because.BETWEEN_YEARS;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;

/**
 * Which reports of a district must exist, by those that are here.
 *
 * <p>
 * Two things imply a report and nothing else does. Targets for a year are answered by the next work report, those of a plan
 * report by the next plan report: so the law has it, and it is due once the first half of the following year is over, or once
 * any report here looks back on the year. And of the kinds that the law asks for every year, those between two that are here.
 * Lists of livelihood items and reports on them are given where a government chooses to, so none of them is ever missed.
 */
final class ImpliedReports {

    private static final Month DUE = Month.JULY;
    private static final Set<ReportType> EVERY_YEAR = Set.of(ReportType.WORK_REPORT, ReportType.PLAN_REPORT,
            ReportType.HALF_YEAR_PLAN_REPORT);
    private static final Set<ReportType> LISTS = Set.of(ReportType.LIVELIHOOD_LIST, ReportType.LIVELIHOOD_COMPLETION);

    private final String district;
    private final List<FiledReport> here;
    private final LocalDate today;
    private final Map<ReportPlace, List<CoveredReport.Implied>> implied = new HashMap<>();

    private ImpliedReports(String district, List<FiledReport> here, LocalDate today) {
        this.district = district;
        this.here = here;
        this.today = today;
    }

    /** @param here all reports of one district */
    static Map<ReportPlace, List<CoveredReport.Implied>> of(String district, List<FiledReport> here, LocalDate today) {
        ImpliedReports reports = new ImpliedReports(district, here, today);
        here.forEach(reports::addAnswerTo);
        EVERY_YEAR.forEach(reports::addBetween);
        return reports.implied;
    }

    private void addAnswerTo(FiledReport promising) {
        int promised = promising.head().targetYear().orElse(promising.head().year());
        ReportType promisingType = promising.head().type();
        if (promising.counts().targets() > 0 && isOver(promised) && isNotAnswered(promised, promisingType)) {
            add(ReportPlace.of(district, promised + 1, answering(promisingType)), ANSWERS_TARGETS, List.of(promising.id()));
        }
    }

    // The report on a list may never be given; the work report speaks of it in any case.
    private static ReportType answering(ReportType promising) {
        return switch (promising) {
            case PLAN_REPORT, HALF_YEAR_PLAN_REPORT -> ReportType.PLAN_REPORT;
            case WORK_REPORT, LIVELIHOOD_LIST, LIVELIHOOD_COMPLETION -> ReportType.WORK_REPORT;
        };
    }

    private boolean isOver(int year) {
        boolean lookedBackOn = here.stream().map(FiledReport::head)
                .anyMatch(head -> coversWhole(head, year) || head.outcomeYear().orElse(0) > year);
        return lookedBackOn || !today.isBefore(LocalDate.of(year + 1, DUE, 1));
    }

    private boolean isNotAnswered(int year, ReportType promising) {
        Set<ReportType> answers = EnumSet.of(answering(promising));
        if (LISTS.contains(promising)) {
            answers.add(ReportType.LIVELIHOOD_COMPLETION);
        }
        return here.stream().map(FiledReport::head)
                .noneMatch(head -> answers.contains(head.type()) && coversWhole(head, year));
    }

    private static boolean coversWhole(ReportHead head, int year) {
        return head.outcomeYear().orElse(0) == year && head.outcomePeriod() == CoveredPeriod.YEAR;
    }

    private void addBetween(ReportType type) {
        NavigableMap<Integer, String> years = new TreeMap<>();
        here.stream().filter(report -> report.head().type() == type)
                .forEach(report -> years.put(report.head().year(), report.id()));
        List<Integer> known = List.copyOf(years.keySet());
        for (int i = 1; i < known.size(); i++) {
            List<String> ends = List.of(years.get(known.get(i - 1)), years.get(known.get(i)));
            for (int year = known.get(i - 1) + 1; year < known.get(i); year++) {
                add(ReportPlace.of(district, year, type), BETWEEN_YEARS, ends);
            }
        }
    }

    private void add(ReportPlace place, CoveredReport.Because because, List<String> reports) {
        implied.computeIfAbsent(place, key -> new ArrayList<>()).add(new CoveredReport.Implied(because, reports));
    }
}
