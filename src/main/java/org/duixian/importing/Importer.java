package org.duixian.importing;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledImport;
import org.duixian.archive.ImportArchive;
import org.duixian.archive.ImportArchive.Ticket;
import org.duixian.archive.Sha256;
import org.duixian.document.ReportHead;
import org.duixian.reading.Submission;

/** Takes reports in. */
@ApplicationScoped
public class Importer {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private final Steps steps;
    private final ImportArchive imports;
    private final Workers workers;
    private final Duration longestWait;

    Importer(Steps steps, ImportArchive imports, Workers workers, ImportSettings settings) {
        this.steps = steps;
        this.imports = imports;
        this.workers = workers;
        longestWait = settings.longestWait();
    }

    /**
     * Takes a document in and lets it be read on a worker. What cannot be read at all, or whose head cannot, is refused
     * here and nothing is stored. The same document again is the same import.
     *
     * @throws org.duixian.reading.UnreadableHeadException if district, type or years are not to be had
     */
    public FiledImport take(Delivery delivery) {
        Submission submission = steps.take(delivery);
        ReportHead head = steps.head(submission);
        String sha256 = Sha256.of(delivery.bytes());
        Ticket ticket = Ticket.of(Ticket.idOf(sha256, submission.said()), sha256, head, submission);
        if (imports.receive(ticket)) {
            workers.begin(ticket.id());
        }
        return imports.get(ticket.id());
    }

    /** How far an import is; {@link org.duixian.archive.ImportNotFoundException} if there is none of that id. */
    public FiledImport get(String id) {
        return imports.get(id);
    }

    /**
     * The same, once it is final or the time is over. However long one would wait, it is never longer than the settings
     * allow: a connection that is silent for longer is closed.
     */
    public FiledImport await(String id, Duration longest) {
        Duration wait = longest.compareTo(longestWait) < 0 ? longest : longestWait;
        long start = System.nanoTime();
        FiledImport now = imports.get(id);
        if (!now.state().isFinal()) {
            workers.await(id, wait);
            now = imports.get(id);
        }
        // What another machine does is seen only by looking.
        while (!now.state().isFinal() && System.nanoTime() - start < wait.toNanos()) {
            pause();
            now = imports.get(id);
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an import", e);
        }
    }
}
