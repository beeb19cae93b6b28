package org.duixian.importing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;

import org.duixian.archive.FiledImport;
import org.duixian.archive.FiledReport;
import org.duixian.archive.ImportArchive;
import org.duixian.archive.ImportArchive.Ticket;
import org.duixian.archive.ImportState;
import org.duixian.archive.ReportArchive;
import org.duixian.reading.Reading;

import io.quarkus.logging.Log;

/** Reads and files what was received, a few at a time. */
@ApplicationScoped
class Workers {

    private final Steps steps;
    private final ImportArchive imports;
    private final ReportArchive reports;
    private final ExecutorService pool;
    private final Map<String, CompletableFuture<Void>> begun = new ConcurrentHashMap<>();

    Workers(Steps steps, ImportArchive imports, ReportArchive reports, ImportSettings settings) {
        this.steps = steps;
        this.imports = imports;
        this.reports = reports;
        pool = Executors.newFixedThreadPool(settings.workers(), task -> new Thread(task, "import"));
    }

    void begin(String id) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        begun.put(id, done);
        pool.execute(() -> {
            try {
                work(id);
            } finally {
                begun.remove(id, done);
                done.complete(null);
            }
        });
    }

    /** Waits until the import is through, if it was begun here; asking the database again and again would slow it down. */
    void await(String id, Duration longest) {
        CompletableFuture<Void> done = begun.getOrDefault(id, CompletableFuture.completedFuture(null));
        try {
            done.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            Log.debugf("import %s is still under way", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an import", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("nothing completes an import with an error", e);
        }
    }

    // What was received but not finished stays written down and goes on with the next start.
    void stop(@Observes Shutdown event) {
        pool.shutdownNow();
    }

    private void work(String id) {
        try {
            file(id);
        } catch (RuntimeException | StackOverflowError e) {
            // The outermost edge of an import: whatever it is, it belongs to this document and to no other.
            Log.errorf(e, "import %s failed", id);
            imports.fail(id, new FiledImport.Problem("internal-error", "the report could not be filed; nothing was kept"));
        }
    }

    private void file(String id) {
        Ticket ticket = imports.ticket(id);
        imports.reach(id, ImportState.RECOGNISING);
        Reading reading = steps.read(ticket.submission());
        imports.reach(id, ImportState.LINKING);
        FiledReport filed = reports.file(reading, ticket.sha256());
        imports.finish(id, filed);
        Log.infof("%s, revision %d: %d targets, %d outcomes", filed.id(), filed.revision(), filed.counts().targets(),
                filed.counts().outcomes());
    }
}
