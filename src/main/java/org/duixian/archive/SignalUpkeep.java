package org.duixian.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Derives the signals of districts that were filed before there were any. */
@ApplicationScoped
@Transactional
public class SignalUpkeep {

    private final DistrictLock lock;
    private final StatementRepository statements;
    private final SignalBook signals;
    private final ThreadBook threads;
    private final DataVersion version;
    private final Clock clock;

    SignalUpkeep(DistrictLock lock, StatementRepository statements, SignalBook signals, ThreadBook threads,
            DataVersion version, Clock clock) {
        this.lock = lock;
        this.statements = statements;
        this.signals = signals;
        this.threads = threads;
        this.version = version;
        this.clock = clock;
    }

    /** The districts that wait for theirs. */
    public List<String> due() {
        return lock.withoutSignals();
    }

    public void derive(String district) {
        StoredLock held = lock.hold(district);
        if (!held.signals) {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            signals.derive(district, statements.years(district), at);
            threads.derive(district, at);
            held.signals = true;
            version.growBesideVerdicts();
        }
    }
}
