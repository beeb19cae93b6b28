package org.duixian.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.document.ReportHead;
import org.duixian.reading.Reading;

/** Files one reading: text, statements, links and verdicts, whole or not at all. */
@ApplicationScoped
class Filing {

    private final ReportRepository reports;
    private final RevisionRepository revisions;
    private final StatementShelf statements;
    private final LinkBook links;
    private final Succession succession;
    private final DistrictLock lock;
    private final DataVersion version;
    private final Clock clock;

    Filing(ReportRepository reports, RevisionRepository revisions, StatementShelf statements, LinkBook links,
            Succession succession, DistrictLock lock, DataVersion version, Clock clock) {
        this.reports = reports;
        this.revisions = revisions;
        this.statements = statements;
        this.links = links;
        this.succession = succession;
        this.lock = lock;
        this.version = version;
        this.clock = clock;
    }

    /** The same bytes under the same head leave all as it is. */
    void file(Reading reading, String sha256) {
        ReportHead head = reading.head();
        lock.prepare(head.district());
        lock.hold(head.district());
        StoredReport report = reports.findByReportId(head.id()).orElseGet(() -> begin(head));
        Optional<StoredRevision> same = revisions.findByBytes(head.id(), sha256);
        if (same.isEmpty() || saysOtherwise(report, same.get(), head)) {
            // PostgreSQL keeps microseconds; what is answered now is what is answered later.
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            SortedSet<Integer> years = touched(report, reading);
            if (same.isPresent()) {
                writeAgain(reading, same.get(), at);
            } else {
                write(reading, next(report, sha256), at);
            }
            statements.put(reading, at);
            links.derive(report.district, years, at);
            version.grow(Cause.REPORT, report.district, at, report.reportId);
        }
    }

    private void write(Reading reading, StoredRevision revision, Instant at) {
        ReportColumns.store(revision, reading);
        revision.textSha256 = Sha256.ofText(reading.text().source().content());
        revision.filedAt = at;
        revision.saidFrom = at;
        revision.saidUntil = Present.OPEN;
        revisions.persist(revision);
        revisions.persistText(revision, reading.text().source().content());
    }

    // The same text under a better head.
    private void writeAgain(Reading reading, StoredRevision revision, Instant at) {
        Long text = revision.textOf == null ? revision.id : revision.textOf;
        StoredRevision now = succession.renew(revision, at);
        ReportColumns.store(now, reading);
        now.textSha256 = Sha256.ofText(reading.text().source().content());
        now.textOf = text.equals(now.id) ? null : text;
    }

    private StoredReport begin(ReportHead head) {
        StoredReport report = ReportColumns.report(head);
        reports.persist(report);
        return report;
    }

    // The bytes of an older revision, sent again, do not bring it back; those of the newest may come with a better head.
    private static boolean saysOtherwise(StoredReport report, StoredRevision same, ReportHead head) {
        return same.revision == report.revision && !ReportColumns.head(report, same).equals(head);
    }

    private StoredRevision next(StoredReport report, String sha256) {
        report.revision++;
        StoredRevision revision = new StoredRevision();
        revision.revision = report.revision;
        revision.sha256 = sha256;
        return revision;
    }

    // What it was of and what it is of now.
    private SortedSet<Integer> touched(StoredReport report, Reading reading) {
        SortedSet<Integer> years = report.revision == 0 ? new TreeSet<>() : touchedBefore(report);
        reading.head().outcomeYear().ifPresent(years::add);
        reading.head().targetYear().ifPresent(years::add);
        years.addAll(statements.horizons(report.district, reading.head().outcomeYear()));
        years.addAll(ended(report, reading.head().outcomeYear()));
        years.addAll(StatementShelf.years(reading.recognition()));
        years.addAll(statements.reviewedYears(report.district));
        // What is said of a year may show what became of the targets of the one before.
        List.copyOf(years).forEach(year -> years.add(year - 1));
        return years;
    }

    private SortedSet<Integer> touchedBefore(StoredReport report) {
        SortedSet<Integer> years = new TreeSet<>(statements.years(report.reportId));
        revisions.findByNumber(report.reportId, report.revision).ifPresent(newest -> {
            Columns.optional(newest.outcomeYear).ifPresent(years::add);
            Columns.optional(newest.targetYear).ifPresent(years::add);
            years.addAll(statements.horizons(report.district, Columns.optional(newest.outcomeYear)));
            years.addAll(ended(report, Columns.optional(newest.outcomeYear)));
        });
        return years;
    }

    // That a year is over is known by the first report that looks back on it or beyond, and by none before.
    private List<Integer> ended(StoredReport report, OptionalInt outcomeYear) {
        int known = reports.heads(report.district).stream().filter(head -> !head.id().equals(report.reportId))
                .flatMapToInt(head -> head.outcomeYear().stream()).max().orElse(0);
        return outcomeYear.isEmpty() ? List.of() : statements.promised(report.district, known, outcomeYear.getAsInt());
    }
}
