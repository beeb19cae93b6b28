package org.duixian.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The version of all that is kept: it grows with every change and never otherwise. */
@ApplicationScoped
public class DataVersion {

    private final EntityManager entities;

    DataVersion(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public long current() {
        return entities.createQuery("select v.version from StoredVersion v where v.id = :only", Long.class)
                .setParameter("only", StoredVersion.ONLY)
                .getSingleResult();
    }

    /** In the transaction of the change, and last in it: from here on every other change waits. */
    @Transactional(TxType.MANDATORY)
    void grow() {
        entities.createQuery("update StoredVersion v set v.version = v.version + 1 where v.id = :only")
                .setParameter("only", StoredVersion.ONLY)
                .executeUpdate();
    }
}
