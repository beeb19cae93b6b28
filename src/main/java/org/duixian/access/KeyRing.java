package org.duixian.access;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The keys that are known. */
@ApplicationScoped
@Transactional
class KeyRing {

    static final String ADMINISTRATOR = "administrator";

    private final KeyRepository keys;
    private final Clock clock;

    KeyRing(KeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Whose key it is and what it may be used for. */
    record Holder(String name, Set<String> roles) {
    }

    Optional<Holder> holderOf(String key) {
        // All are looked at, so that the time taken does not tell which one it was.
        List<StoredKey> fitting = keys.listUsable().stream().filter(stored -> KeyDigest.isOf(stored.sha256, key)).toList();
        return fitting.stream().findFirst()
                .map(stored -> new Holder(stored.name, Set.copyOf(Arrays.asList(stored.roles.split(",")))));
    }

    /** From now on this is the administrator's key, and none other is. */
    void setAdministratorKey(String key) {
        StoredKey stored = keys.findByName(ADMINISTRATOR).orElseGet(StoredKey::new);
        if (KeyDigest.of(key).equals(stored.sha256)) {
            return;
        }
        stored.keyId = ADMINISTRATOR;
        stored.name = ADMINISTRATOR;
        stored.roles = Role.ADMIN;
        stored.sha256 = KeyDigest.of(key);
        stored.createdAt = clock.instant();
        keys.persist(stored);
    }

    /** A new key for the administrator, if there is none yet; it is told here and never again. */
    Optional<String> makeAdministratorKey() {
        if (keys.findByName(ADMINISTRATOR).isPresent()) {
            return Optional.empty();
        }
        String key = Keys.secret();
        setAdministratorKey(key);
        return Optional.of(key);
    }
}
