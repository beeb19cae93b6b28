package org.duixian.access;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class KeyRepository implements PanacheRepository<StoredKey> {

    Optional<StoredKey> findByName(String name) {
        return find("name", name).firstResultOptional();
    }
}
