package org.duixian.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import org.duixian.reading.Submission;

/** FiledImport ↔ StoredImport. */
final class ImportColumns {

    private static final int ID_DIGITS = 24;

    private ImportColumns() {
    }

    static String id(String sha256, Submission.Said said) {
        String all = sha256 + " " + JsonColumn.write(said);
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    static StoredImport received(ImportArchive.Ticket ticket, Instant created) {
        StoredImport stored = new StoredImport();
        stored.importId = ticket.id();
        stored.district = ticket.district();
        stored.reportId = ticket.report();
        stored.state = Codes.of(ImportState.RECEIVED);
        stored.sha256 = ticket.sha256();
        stored.createdAt = created;
        stored.said = JsonColumn.write(ticket.submission().said());
        return stored;
    }

    static void beginAnew(StoredImport stored) {
        stored.state = Codes.of(ImportState.RECEIVED);
        stored.finishedAt = null;
        stored.problemCode = null;
        stored.problemDetail = null;
    }

    static void finish(StoredImport stored, FiledReport report) {
        FiledReport.Counts counts = report.counts();
        stored.state = Codes.of(ImportState.DONE);
        stored.characters = counts.characters();
        stored.targets = counts.targets();
        stored.outcomes = counts.outcomes();
        stored.items = counts.items();
        stored.claims = counts.claims();
        stored.repairs = counts.repairs();
        stored.remarks = counts.remarks();
    }

    static void fail(StoredImport stored, FiledImport.Problem problem) {
        stored.state = Codes.of(ImportState.FAILED);
        stored.problemCode = problem.code();
        stored.problemDetail = problem.detail();
    }

    static FiledImport read(StoredImport stored) {
        return new FiledImport(stored.importId, Codes.read(ImportState.class, stored.state), stored.createdAt,
                Optional.ofNullable(stored.finishedAt), stored.reportId, counts(stored),
                Optional.ofNullable(stored.problemCode)
                        .map(code -> new FiledImport.Problem(code, stored.problemDetail)));
    }

    private static Optional<FiledReport.Counts> counts(StoredImport stored) {
        return Optional.ofNullable(stored.characters)
                .map(characters -> new FiledReport.Counts(characters, stored.targets, stored.outcomes, stored.items,
                        stored.claims, stored.repairs, stored.remarks));
    }
}
