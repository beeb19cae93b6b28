package org.duixian.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** The keys that an administrator gives out: makes, lists and revokes them. */
@ApplicationScoped
@Transactional
public class Keys {

    private static final int SECRET_BYTES = 24;
    private static final int ID_BYTES = 6;

    private final KeyRepository keys;
    private final Clock clock;

    Keys(KeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A new key.
     *
     * @param name who will hold it; no two keys ever have the same
     * @param by who makes it
     */
    public IssuedKey issue(String name, List<String> roles, String by) {
        if (keys.findByName(name).isPresent()) {
            throw KeyConflictException.nameTaken(name);
        }
        String secret = secret();
        StoredKey stored = new StoredKey();
        stored.keyId = HexFormat.of().formatHex(random(ID_BYTES));
        stored.name = name;
        stored.sha256 = KeyDigest.of(secret);
        stored.roles = String.join(",", roles);
        stored.createdAt = now();
        stored.createdBy = by;
        keepUnlessTaken(stored);
        return new IssuedKey(KnownKey.of(stored), secret);
    }

    /** All there are and were, the oldest first. */
    public List<KnownKey> list() {
        return keys.listInOrder().stream().map(KnownKey::of).toList();
    }

    /** From now on it opens nothing; to revoke it again changes nothing. */
    public void revoke(String id) {
        StoredKey stored = keys.findByKeyId(id).orElseThrow(() -> new KeyNotFoundException(id));
        if (stored.name.equals(KeyRing.ADMINISTRATOR)) {
            throw KeyConflictException.ofTheInstallation();
        }
        if (stored.revokedAt == null) {
            stored.revokedAt = now();
        }
    }

    static String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
    }

    // Two at once may both have found the name free.
    private void keepUnlessTaken(StoredKey stored) {
        try {
            keys.persistAndFlush(stored);
        } catch (PersistenceException e) {
            throw KeyConflictException.nameTaken(stored.name);
        }
    }

    // PostgreSQL keeps microseconds; what is answered now is what is answered later.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static byte[] random(int length) {
        byte[] random = new byte[length];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
