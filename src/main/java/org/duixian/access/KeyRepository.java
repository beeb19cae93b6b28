package org.duixian.access;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class KeyRepository implements PanacheRepository<StoredKey> {

    Optional<StoredKey> findByName(String name) {
        return find("name", name).firstResultOptional();
    }

    Optional<StoredKey> findByKeyId(String id) {
        return find("keyId", id).firstResultOptional();
    }

    List<StoredKey> listUsable() {
        return list("revokedAt is null");
    }

    List<StoredKey> listInOrder() {
        return list("order by createdAt, keyId");
    }
}
