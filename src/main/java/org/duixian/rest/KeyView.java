package org.duixian.rest;

import java.time.Instant;
import java.util.List;

import org.duixian.access.KnownKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key, without the key itself. */
@Schema(name = "Key", description = "A key, without its secret")
record KeyView(
        @Schema(examples = "3f9a0c51d27e") String id,
        @Schema(description = "Who holds it; decisions are signed with it", examples = "王编辑") String name,
        @Schema(description = "admin, reviewer, import", examples = "reviewer") List<String> roles,
        Instant created,
        @Schema(nullable = true, description = "The name of the key that made it") String createdBy,
        @Schema(nullable = true, description = "Since when it opens nothing") Instant revoked) {

    static KeyView of(KnownKey key) {
        return new KeyView(key.id(), key.name(), key.roles(), key.createdAt(), key.createdBy().orElse(null),
                key.revokedAt().orElse(null));
    }
}
