package org.duixian.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.duixian.archive.DataChanged;
import org.duixian.archive.DataVersion;
import org.duixian.archive.FiledVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * The version of the data as far as this process knows it, without asking the database each time. What this process changes
 * it knows at once, so that whoever wrote reads what was written; what another process changes it knows after at most twice
 * the time set.
 */
@ApplicationScoped
class KnownVersion {

    private final DataVersion data;
    private final long nanos;
    // Grows when something may have changed, so that a version that was read before is not taken for the newest after.
    private final AtomicLong changes = new AtomicLong();
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Known known;

    KnownVersion(DataVersion data,
            @ConfigProperty(name = "duixian.answers.version-known-for", defaultValue = "1S") Duration knownFor) {
        this.data = data;
        this.nanos = knownFor.toNanos();
    }

    /** The version where it is known; never waits for the database. */
    Optional<FiledVersion> ifKnown() {
        Known last = known;
        long age = last == null ? Long.MAX_VALUE : System.nanoTime() - last.at();
        if (age >= 2 * nanos) {
            return Optional.empty();
        }
        if (age >= nanos && asking.compareAndSet(false, true)) {
            Infrastructure.getDefaultWorkerPool().execute(this::askAgain);
        }
        return Optional.of(last.version());
    }

    /** The version, asked of the database where it is not known. */
    FiledVersion get() {
        return ifKnown().orElseGet(this::ask);
    }

    void somethingChanged(@Observes(during = TransactionPhase.AFTER_COMPLETION) DataChanged change) {
        changes.incrementAndGet();
        known = null;
    }

    private void askAgain() {
        try {
            ask();
        } catch (RuntimeException outage) {
            // Whoever asks once it is too old asks for himself, and tells of it.
            known = null;
        } finally {
            asking.set(false);
        }
    }

    private FiledVersion ask() {
        long before = changes.get();
        long at = System.nanoTime();
        FiledVersion version = data.newest();
        known = new Known(version, at);
        if (changes.get() != before) {
            known = null;
        }
        return version;
    }

    private record Known(FiledVersion version, long at) {
    }
}
