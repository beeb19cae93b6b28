package org.duixian.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

import org.duixian.archive.FiledImport;
import org.duixian.archive.FiledReport;
import org.duixian.archive.ImportArchive;
import org.duixian.archive.ImportState;
import org.duixian.archive.VerdictArchive;
import org.duixian.assessment.MethodCatalogue;
import org.duixian.data.DataFile;

import io.quarkus.logging.Log;

/**
 * Takes in the reports that ship with the service, and goes on with what an earlier run did not finish. The same bytes
 * are the same import, so a later start finds the seeds done and imports nothing.
 */
@ApplicationScoped
class SeedImport {

    private static final String SEEDS = "/seeds/";

    private final Importer importer;
    private final ImportArchive imports;
    private final Workers workers;
    private final ImportSettings settings;
    private final VerdictArchive verdicts;
    private final MethodCatalogue methods;

    private volatile boolean ready;

    SeedImport(Importer importer, ImportArchive imports, Workers workers, ImportSettings settings,
            VerdictArchive verdicts, MethodCatalogue methods) {
        this.importer = importer;
        this.imports = imports;
        this.workers = workers;
        this.settings = settings;
        this.verdicts = verdicts;
        this.methods = methods;
    }

    void start(@Observes Startup event) {
        if (!settings.atStart()) {
            return;
        }
        if (settings.seedsInBackground()) {
            new Thread(this::run, "seeds").start();
        } else {
            run();
        }
    }

    /** Whether all that was to be there at the start is there, linked and judged. */
    boolean isReady() {
        return ready;
    }

    /** Whether anything had to be imported. */
    boolean run() {
        judgeByTheMethodInForce();
        List<String> unfinished = imports.unfinished();
        unfinished.forEach(workers::begin);
        List<Seed> seeds = settings.seeds() ? DataFile.read(SEEDS + "reports.json", Seed.class) : List.of();
        List<FiledImport> taken = seeds.stream().map(this::take).toList();
        List<FiledImport> begun = taken.stream().filter(seed -> !seed.state().isFinal()).toList();
        boolean allIn = begun.stream().map(this::finished).allMatch(seed -> seed.state() == ImportState.DONE)
                && taken.stream().allMatch(seed -> seed.state() != ImportState.FAILED);
        unfinished.forEach(id -> finished(imports.get(id)));
        ready = allIn;
        if (!begun.isEmpty() && allIn) {
            sayWhatIsThere(taken);
        }
        return !begun.isEmpty();
    }

    // Verdicts of a version that is no longer in force are judged again; they stay readable as of then.
    private void judgeByTheMethodInForce() {
        for (String district : verdicts.notUnder(methods.inForce())) {
            verdicts.judgeAgain(district, methods.inForce());
            Log.infof("%s: judged by version %s of the method", district, methods.inForce().version());
        }
    }

    private FiledImport take(Seed seed) {
        return importer.take(new Delivery(bytes(seed.file()), Optional.of("text/plain;charset=UTF-8"), seed.said()));
    }

    private FiledImport finished(FiledImport begun) {
        FiledImport now = begun;
        while (!now.state().isFinal()) {
            now = importer.await(begun.id(), Duration.ofSeconds(1));
        }
        return now;
    }

    private void sayWhatIsThere(List<FiledImport> seeds) {
        List<FiledReport.Counts> counts = seeds.stream().map(seed -> imports.get(seed.id()).counts().orElseThrow()).toList();
        Log.infof("%d reports imported, with %d targets and %d outcomes. Look at %s/api/v1/districts/440105/years/2017"
                + " or %s/q/swagger-ui", seeds.size(), counts.stream().mapToInt(FiledReport.Counts::targets).sum(),
                counts.stream().mapToInt(FiledReport.Counts::outcomes).sum(), settings.address(), settings.address());
    }

    static byte[] bytes(String file) {
        try (InputStream in = SeedImport.class.getResourceAsStream(SEEDS + file)) {
            if (in == null) {
                throw new IllegalStateException(SEEDS + file + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
