package org.duixian.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A key as one may speak of it: everything but the key itself, which nobody keeps.
 *
 * @param name who holds it; decisions are signed with it
 * @param roles names of {@link Role}
 * @param createdBy the name of the key that made it; nobody for the administrator's
 * @param revokedAt since when it opens nothing
 */
public record KnownKey(String id, String name, List<String> roles, Instant createdAt, Optional<String> createdBy,
        Optional<Instant> revokedAt) {

    public KnownKey {
        roles = List.copyOf(roles);
    }

    static KnownKey of(StoredKey stored) {
        return new KnownKey(stored.keyId, stored.name, Arrays.asList(stored.roles.split(",")), stored.createdAt,
                Optional.ofNullable(stored.createdBy), Optional.ofNullable(stored.revokedAt));
    }
}
