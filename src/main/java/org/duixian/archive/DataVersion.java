package org.duixian.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The version of all that is kept: it grows with every change and never otherwise. */
@ApplicationScoped
public class DataVersion {

    private final EntityManager entities;
    private final Event<DataChanged> changes;
    private final Clock clock;

    DataVersion(EntityManager entities, Event<DataChanged> changes, Clock clock) {
        this.entities = entities;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public long current() {
        return newest().version();
    }

    /** The version that is kept now, and since when. */
    @Transactional
    public FiledVersion newest() {
        return entities.createQuery("select v.version, v.changedAt from StoredVersion v where v.id = :only",
                FiledVersion.class).setParameter("only", StoredVersion.ONLY).getSingleResult();
    }

    /**
     * In the transaction of the change, and last in it: from here on every other change waits, so that versions come in the
     * order in which they are seen.
     *
     * @param subject id of what it came with
     */
    @Transactional(TxType.MANDATORY)
    void grow(Cause cause, String district, Instant at, String subject) {
        grow(cause, district, at, subject, null);
    }

    /** Of one item that stands as it stood. */
    @Transactional(TxType.MANDATORY)
    void growBeside(String item, Cause cause, String district, Instant at, String subject) {
        grow(cause, district, at, subject, item);
    }

    /** Something is to be seen that was not, while every item and verdict stands as it stood. */
    @Transactional(TxType.MANDATORY)
    void growBesideVerdicts() {
        entities.createQuery("update StoredVersion v set v.version = v.version + 1,"
                + " v.changedAt = case when v.changedAt > :now then v.changedAt else :now end where v.id = :only")
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .setParameter("only", StoredVersion.ONLY)
                .executeUpdate();
        changes.fire(new DataChanged());
    }

    private void grow(Cause cause, String district, Instant at, String subject, String item) {
        growBesideVerdicts();
        StoredChange change = new StoredChange();
        change.version = current();
        change.district = district;
        change.at = at;
        change.cause = Codes.of(cause);
        change.subject = subject;
        change.itemId = item;
        entities.persist(change);
    }
}
