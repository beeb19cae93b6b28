package org.duixian.archive;

import java.util.Optional;

import org.duixian.document.CoveredPeriod;
import org.duixian.document.ReportHead;
import org.duixian.document.ReportType;
import org.duixian.reading.Reading;
import org.duixian.statement.Recognition;

/** ReportHead ↔ StoredReport and StoredRevision. */
final class ReportColumns {

    private ReportColumns() {
    }

    static StoredReport report(ReportHead head) {
        StoredReport stored = new StoredReport();
        stored.reportId = head.id();
        stored.district = head.district();
        stored.type = head.type().code();
        stored.year = head.year();
        stored.sortKey = SortKey.ofReport(head.district(), head.year(), head.id());
        return stored;
    }

    static void store(StoredRevision stored, Reading reading) {
        storeHead(stored, reading.head());
        Recognition recognition = reading.recognition();
        stored.characters = reading.text().source().content().length();
        stored.targets = recognition.targets().size();
        stored.outcomes = recognition.outcomes().size();
        stored.items = recognition.items().size();
        stored.claims = recognition.claims().size();
        stored.repairs = reading.text().repairs().size();
        stored.remarks = recognition.remarks().size();
    }

    private static void storeHead(StoredRevision stored, ReportHead head) {
        stored.reportId = head.id();
        stored.district = head.district();
        stored.title = head.title();
        stored.delivered = head.delivered().orElse(null);
        stored.published = head.published().orElse(null);
        stored.outcomeYear = Columns.orNull(head.outcomeYear());
        stored.outcomePeriod = Codes.of(head.outcomePeriod());
        stored.targetYear = Columns.orNull(head.targetYear());
        stored.sourceUrl = head.sourceUrl().orElse(null);
    }

    static FiledReport read(StoredReport report, StoredRevision revision) {
        return new FiledReport(head(report, revision), revision.revision, revision.sha256, revision.filedAt,
                new FiledReport.Counts(revision.characters, revision.targets, revision.outcomes, revision.items,
                        revision.claims, revision.repairs, revision.remarks));
    }

    static ReportHead head(StoredReport report, StoredRevision revision) {
        return new ReportHead(report.district, Codes.read(ReportType.class, report.type), revision.title,
                Optional.ofNullable(revision.delivered), Optional.ofNullable(revision.published),
                Columns.optional(revision.outcomeYear), Codes.read(CoveredPeriod.class, revision.outcomePeriod),
                Columns.optional(revision.targetYear), Optional.ofNullable(revision.sourceUrl));
    }
}
