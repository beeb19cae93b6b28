package org.duixian.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.document.ReportHead;
import org.duixian.reading.Submission;
import org.duixian.text.SourceText;

/** The imports: what was received, and how far each is. */
@ApplicationScoped
@Transactional
public class ImportArchive {

    private final ImportRepository imports;
    private final Clock clock;

    ImportArchive(ImportRepository imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    public FiledImport get(String id) {
        return ImportColumns.read(stored(id));
    }

    /** What has been received and is neither done nor failed, the oldest first. */
    public List<String> unfinished() {
        return imports.listUnfinished();
    }

    /**
     * Writes down what was received, so that it outlives a crash. Whether there is something to do: an import that is
     * under way or done already is left as it is, one that failed begins anew.
     */
    public boolean receive(Ticket ticket) {
        StoredImport received = ImportColumns.received(ticket, now());
        if (imports.insert(received)) {
            imports.persistText(ticket.id(), ticket.submission().text().content());
            return true;
        }
        StoredImport before = stored(ticket.id());
        if (!before.state.equals(Codes.of(ImportState.FAILED))) {
            return false;
        }
        ImportColumns.beginAnew(before);
        imports.persistText(ticket.id(), ticket.submission().text().content());
        return true;
    }

    /** The submission of an import that is not final. */
    public Ticket ticket(String id) {
        StoredImport stored = stored(id);
        Submission.Said said = JsonColumn.read(stored.said, Submission.Said.class);
        return new Ticket(id, stored.sha256, stored.district, stored.reportId,
                new Submission(new SourceText(imports.text(id)), said));
    }

    public void reach(String id, ImportState state) {
        stored(id).state = Codes.of(state);
    }

    public void finish(String id, FiledReport report) {
        StoredImport stored = stored(id);
        ImportColumns.finish(stored, report);
        stored.finishedAt = now();
        imports.deleteText(id);
    }

    public void fail(String id, FiledImport.Problem problem) {
        StoredImport stored = stored(id);
        ImportColumns.fail(stored, problem);
        stored.finishedAt = now();
        imports.deleteText(id);
    }

    private StoredImport stored(String id) {
        return imports.findByImportId(id).orElseThrow(() -> new ImportNotFoundException(id));
    }

    // PostgreSQL keeps microseconds; what is answered now is what is answered later.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What an import is about.
     *
     * @param id of the import
     * @param sha256 of the bytes as they were sent
     * @param report id of the report
     */
    public record Ticket(String id, String sha256, String district, String report, Submission submission) {

        public static Ticket of(String id, String sha256, ReportHead head, Submission submission) {
            return new Ticket(id, sha256, head.district(), head.id(), submission);
        }

        /** Derived from the bytes and what was said of them: the same again is the same import. */
        public static String idOf(String sha256, Submission.Said said) {
            return ImportColumns.id(sha256, said);
        }
    }
}
