package org.duixian.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.archive.CoveredReport.Failure;
import org.duixian.archive.CoveredReport.Implied;

/** Which reports of which district and year are here, which are missing and which failed. Two questions, however many. */
@ApplicationScoped
@Transactional
public class CoverageArchive {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ReportRepository reports;
    private final ImportRepository imports;
    private final Clock clock;

    CoverageArchive(ReportRepository reports, ImportRepository imports, Clock clock) {
        this.reports = reports;
        this.imports = imports;
        this.clock = clock;
    }

    /** By district, the newest year first. */
    public Coverage find(CoverageQuery query, Page page) {
        List<CoveredReport> all = all(query.districts()).stream()
                .filter(report -> report.place().year() == query.year().orElse(report.place().year())).toList();
        List<CoveredReport> wanted = all.stream()
                .filter(report -> report.state() == query.state().orElse(report.state()))
                .filter(report -> page.after().filter(after -> after.compareTo(report.place().sortKey()) >= 0).isEmpty())
                .limit(page.limit() + 1L).toList();
        return new Coverage(page.cut(wanted, report -> report.place().sortKey()), Coverage.Totals.of(all));
    }

    private List<CoveredReport> all(List<String> districts) {
        List<FiledReport> filed = reports.listAll(districts);
        Map<ReportPlace, FiledReport> here = filed.stream()
                .collect(Collectors.toMap(report -> ReportPlace.of(report.id()), Function.identity()));
        Map<ReportPlace, List<Implied>> implied = implied(filed);
        Map<ReportPlace, Failure> failures = failures(districts);
        SortedSet<ReportPlace> places = new TreeSet<>(Comparator.comparing(ReportPlace::sortKey));
        Stream.of(here, implied, failures).forEach(known -> places.addAll(known.keySet()));
        return places.stream().map(place -> told(place, Optional.ofNullable(here.get(place)),
                implied.getOrDefault(place, List.of()), Optional.ofNullable(failures.get(place)))).toList();
    }

    private Map<ReportPlace, List<Implied>> implied(List<FiledReport> filed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CHINA);
        Map<ReportPlace, List<Implied>> implied = new HashMap<>();
        filed.stream().collect(Collectors.groupingBy(report -> report.head().district()))
                .forEach((district, its) -> implied.putAll(ImpliedReports.of(district, its, today)));
        return implied;
    }

    private Map<ReportPlace, Failure> failures(List<String> districts) {
        Map<ReportPlace, Failure> failures = new HashMap<>();
        imports.listFailed(districts).forEach(stored -> failures.put(ReportPlace.of(stored.reportId), new Failure(
                stored.problemCode, stored.problemDetail, stored.finishedAt, Optional.of(stored.importId))));
        return failures;
    }

    private static CoveredReport told(ReportPlace place, Optional<FiledReport> filed, List<Implied> implied,
            Optional<Failure> failed) {
        if (filed.isEmpty()) {
            CoverageState state = failed.isPresent() ? CoverageState.FAILED : CoverageState.MISSING;
            return new CoveredReport(place, state, filed, implied, failed);
        }
        if (isSilent(filed.get())) {
            return new CoveredReport(place, CoverageState.FAILED, filed, List.of(), Optional.of(nothingIn(filed.get())));
        }
        // What failed before this revision was filed has been put right by it.
        return new CoveredReport(place, CoverageState.HERE, filed, List.of(),
                failed.filter(failure -> failure.at().isAfter(filed.get().importedAt())));
    }

    private static boolean isSilent(FiledReport report) {
        return report.counts().targets() + report.counts().outcomes() + report.counts().claims() == 0;
    }

    private static Failure nothingIn(FiledReport report) {
        return new Failure(Failure.NOTHING_RECOGNISED,
                "neither a target nor an outcome was recognised in its " + report.counts().characters() + " characters",
                report.importedAt(), Optional.empty());
    }
}
