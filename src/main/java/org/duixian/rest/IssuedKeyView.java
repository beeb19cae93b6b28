package org.duixian.rest;

import java.time.Instant;
import java.util.List;

import org.duixian.access.IssuedKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key that has just been made, with its secret. */
@Schema(name = "IssuedKey", description = "A key that has just been made, with its secret")
record IssuedKeyView(
        @Schema(examples = "3f9a0c51d27e") String id,
        @Schema(examples = "王编辑") String name,
        @Schema(examples = "reviewer") List<String> roles,
        Instant created,
        @Schema(nullable = true) String createdBy,
        @Schema(description = "What its holder sends as X-API-Key; told here and never again") String secret) {

    static IssuedKeyView of(IssuedKey issued) {
        KeyView key = KeyView.of(issued.key());
        return new IssuedKeyView(key.id(), key.name(), key.roles(), key.created(), key.createdBy(), issued.secret());
    }
}
