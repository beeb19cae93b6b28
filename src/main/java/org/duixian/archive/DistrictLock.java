package org.duixian.archive;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * One filing at a time in a district: what the second derives must see what the first has written. Filings of different
 * districts, also on different machines, do not wait for each other.
 */
@ApplicationScoped
class DistrictLock {

    private final EntityManager entities;

    DistrictLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes the row that is held; in a transaction of its own, so that nobody waits for a long one to see it. */
    @Transactional(TxType.REQUIRES_NEW)
    void prepare(String district) {
        entities.createNativeQuery("insert into district_lock (district, signals) values (:district, true)"
                + " on conflict do nothing")
                .setParameter("district", district)
                .executeUpdate();
    }

    /** Waits until no other filing holds the district, and holds it to the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    StoredLock hold(String district) {
        return entities.find(StoredLock.class, district, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Districts that were filed before there were signals. */
    List<String> withoutSignals() {
        return entities.createQuery("select l.district from StoredLock l where l.signals = false order by l.district",
                String.class).getResultList();
    }
}
