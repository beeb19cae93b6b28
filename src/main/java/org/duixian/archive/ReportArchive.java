package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.reading.Reading;
import org.duixian.text.Remark;
import org.duixian.text.SourceText;
import org.duixian.text.Span;

/** The reports and their texts. */
@ApplicationScoped
@Transactional
public class ReportArchive {

    private final ReportRepository reports;
    private final RevisionRepository revisions;
    private final RemarkRepository remarks;
    private final RecognisedStatements statements;
    private final Filing filing;

    ReportArchive(ReportRepository reports, RevisionRepository revisions, RemarkRepository remarks,
            RecognisedStatements statements, Filing filing) {
        this.reports = reports;
        this.revisions = revisions;
        this.remarks = remarks;
        this.statements = statements;
        this.filing = filing;
    }

    /**
     * Files what was read, whole or not at all, and derives again what it touches. The same bytes again change nothing;
     * other bytes of the same report are its next revision.
     *
     * @param sha256 of the bytes as they were sent
     */
    public FiledReport file(Reading reading, String sha256) {
        filing.file(reading, sha256);
        return get(reading.head().id());
    }

    /** The report in its newest revision. */
    public FiledReport get(String id) {
        return reports.findNewest(id).orElseThrow(() -> new ReportNotFoundException(id));
    }

    /** All revisions, the newest first. */
    public List<FiledReport> revisions(String id) {
        StoredReport report = report(id);
        return revisions.listNewestFirst(id).stream().map(revision -> ReportColumns.read(report, revision)).toList();
    }

    public Slice<FiledReport> find(ReportQuery query, Page page) {
        return reports.find(query, page);
    }

    /** The text of the newest revision, as it came. */
    public SourceText text(String id) {
        return text(id, report(id).revision);
    }

    /** The text of one revision, as it came. */
    public SourceText text(String id, int revision) {
        StoredRevision stored = revisions.findByNumber(id, revision)
                .orElseThrow(() -> new ReportNotFoundException(id + ", revision " + revision));
        return new SourceText(revisions.text(stored));
    }

    /** The newest revision of a report whose text has this digest; empty where none has, or there is no such report. */
    public Optional<FiledReport> findByText(String id, String textSha256) {
        return reports.findByReportId(id).flatMap(report -> revisions.findByText(id, textSha256)
                .map(revision -> ReportColumns.read(report, revision)));
    }

    /** The digest of the text of the newest revision, if there is such a report. */
    public Optional<String> textSha256(String id) {
        return revisions.listNewestFirst(id).stream().findFirst().map(revisions::textSha256);
    }

    /** What was recognised in the newest revision, in the order of the text. */
    public Slice<FiledStatement> statements(String id, StatementQuery query, Page page) {
        report(id);
        return statements.find(query.ofReport(id), page);
    }

    /** What could not be read in the newest revision, in the order of the text. */
    public List<Remark> remarks(String id) {
        report(id);
        return remarks.listByReport(id).stream()
                .map(stored -> new Remark(new Span(stored.start, stored.end), stored.words, stored.reason)).toList();
    }

    public boolean isEmpty() {
        return reports.count() == 0;
    }

    private StoredReport report(String id) {
        return reports.findByReportId(id).orElseThrow(() -> new ReportNotFoundException(id));
    }
}
