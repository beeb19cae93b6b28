package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.archive.CoveredReport.Because.ANSWERS_TARGETS;
import static org.duixian.archive.CoveredReport.Because.BETWEEN_YEARS;
import static org.duixian.document.ReportType.HALF_YEAR_PLAN_REPORT;
import static org.duixian.document.ReportType.LIVELIHOOD_COMPLETION;
import static org.duixian.document.ReportType.LIVELIHOOD_LIST;
import static org.duixian.document.ReportType.PLAN_REPORT;
import static org.duixian.document.ReportType.WORK_REPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.duixian.archive.CoveredReport.Because;
import org.duixian.archive.CoveredReport.Implied;
import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.junit.jupiter.api.Test;

class ImpliedReportsTest {

    private static final LocalDate YEARS_LATER = LocalDate.of(2026, 11, 22);

    @Test
    void targetsImplyTheReportThatAnswersThem() {
        assertThat(implied(report(WORK_REPORT, 2017, 2018))).isEqualTo(Map.of("440105-2019-work_report", ANSWERS_TARGETS));
        assertThat(implied(report(PLAN_REPORT, 2017, 2018))).isEqualTo(Map.of("440105-2019-plan_report", ANSWERS_TARGETS));
        assertThat(implied(halfYear(2018))).isEqualTo(Map.of("440105-2019-plan_report", ANSWERS_TARGETS));
    }

    @Test
    void anAnswerThatIsHereIsNotMissed() {
        assertThat(implied(report(PLAN_REPORT, 2017, 2018), report(PLAN_REPORT, 2018, 0))).isEmpty();
        assertThat(implied(halfYear(2018), report(PLAN_REPORT, 2018, 0))).isEmpty();
    }

    @Test
    void aPlanReportDoesNotAnswerForTheWorkReport() {
        assertThat(implied(report(WORK_REPORT, 2017, 2018), report(PLAN_REPORT, 2018, 0)))
                .isEqualTo(Map.of("440105-2019-work_report", ANSWERS_TARGETS));
    }

    @Test
    void aReportWithoutTargetsNeedsNoAnswer() {
        FiledReport silent = new FiledReport(report(WORK_REPORT, 2017, 2018).head(), 1, "", Instant.EPOCH, counts(0));
        assertThat(implied(silent)).isEmpty();
    }

    @Test
    void nobodyMissesAnAnswerBeforeItIsDue() {
        FiledReport promising = report(WORK_REPORT, 2017, 2018);
        assertThat(on(LocalDate.of(2019, 6, 30), promising)).isEmpty();
        assertThat(on(LocalDate.of(2019, 7, 1), promising)).containsOnlyKeys("440105-2019-work_report");
    }

    @Test
    void anyReportThatLooksBackOnTheYearShowsItIsOver() {
        LocalDate spring = LocalDate.of(2019, 3, 1);
        FiledReport promising = report(WORK_REPORT, 2017, 2018);
        assertThat(on(spring, promising, report(PLAN_REPORT, 2018, 0))).containsOnlyKeys("440105-2019-work_report");
        assertThat(on(spring, promising, halfYear(2018))).isEmpty();
        assertThat(on(spring, promising, halfYear(2019))).containsKey("440105-2019-work_report");
    }

    @Test
    void aListIsAnsweredByItsOwnReportOrByTheWorkReport() {
        FiledReport list = report(LIVELIHOOD_LIST, 0, 2018);
        assertThat(implied(list)).isEqualTo(Map.of("440105-2019-work_report", ANSWERS_TARGETS));
        assertThat(implied(list, report(LIVELIHOOD_COMPLETION, 2018, 0))).isEmpty();
        assertThat(implied(list, report(WORK_REPORT, 2018, 0))).isEmpty();
        assertThat(implied(report(WORK_REPORT, 2017, 2018), report(LIVELIHOOD_COMPLETION, 2018, 0)))
                .isEqualTo(Map.of("440105-2019-work_report", ANSWERS_TARGETS));
    }

    @Test
    void whatIsGivenEveryYearIsMissedBetweenTwoYears() {
        FiledReport first = report(WORK_REPORT, 2016, 0);
        assertThat(implied(first, report(WORK_REPORT, 2019, 0))).isEqualTo(
                Map.of("440105-2017-work_report", BETWEEN_YEARS, "440105-2018-work_report", BETWEEN_YEARS));
        assertThat(ImpliedReports.of("440105", List.of(first, report(WORK_REPORT, 2018, 0)), YEARS_LATER).values())
                .containsExactly(List.of(
                        new Implied(BETWEEN_YEARS, List.of("440105-2016-work_report", "440105-2018-work_report"))));
        assertThat(implied(first, report(WORK_REPORT, 2017, 0))).isEmpty();
        assertThat(implied(first, report(PLAN_REPORT, 2019, 0))).isEmpty();
    }

    @Test
    void listsAreGivenWhereAGovernmentChoosesTo() {
        assertThat(implied(report(LIVELIHOOD_COMPLETION, 2016, 0), report(LIVELIHOOD_COMPLETION, 2019, 0))).isEmpty();
    }

    private static Map<String, Because> implied(FiledReport... here) {
        return on(YEARS_LATER, here);
    }

    /** Each with what implies it first. */
    private static Map<String, Because> on(LocalDate today, FiledReport... here) {
        Map<String, Because> implied = new TreeMap<>();
        ImpliedReports.of("440105", List.of(here), today)
                .forEach((place, because) -> implied.put(place.id(), because.get(0).because()));
        return implied;
    }

    /** With targets where it has a year for them; a year of 0 is none. */
    private static FiledReport report(ReportType type, int outcomeYear, int targetYear) {
        ReportHead head = new ReportHead("440105", type, "", Optional.empty(), Optional.empty(), year(outcomeYear),
                CoveredPeriod.YEAR, year(targetYear), Optional.empty());
        return new FiledReport(head, 1, "", Instant.EPOCH, counts(targetYear == 0 ? 0 : 5));
    }

    private static FiledReport halfYear(int year) {
        ReportHead head = new ReportHead("440105", HALF_YEAR_PLAN_REPORT, "", Optional.empty(), Optional.empty(),
                OptionalInt.of(year), CoveredPeriod.HALF_YEAR, OptionalInt.of(year), Optional.empty());
        return new FiledReport(head, 1, "", Instant.EPOCH, counts(5));
    }

    private static FiledReport.Counts counts(int targets) {
        return new FiledReport.Counts(100, targets, 5, 5, 0, 0, 0);
    }

    private static OptionalInt year(int year) {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
