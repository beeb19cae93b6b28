package org.duixian.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether a proof holds, and each thing that was looked at. */
@Schema(name = "Verification", description = "Whether a proof holds, and each thing that was looked at")
record VerificationView(@Schema(description = "Whether all checks are passed") boolean verified, List<CheckView> checks) {

    static VerificationView of(List<CheckView> checks) {
        return new VerificationView(checks.stream().allMatch(CheckView::ok), checks);
    }

    /** One thing that was looked at. */
    @Schema(name = "Check", description = "One thing that was looked at")
    record CheckView(
            @Schema(description = "Where in the proof, as RFC 6901 has it", examples = "/evidence/0/textSha256") String name,
            boolean ok,
            @Schema(nullable = true, implementation = Object.class, description = "What was computed; null where nothing could be") JsonNode expected,
            @Schema(nullable = true, implementation = Object.class, description = "What the proof says") JsonNode found) {

        static CheckView of(String name, JsonNode expected, JsonNode found) {
            return new CheckView(name, SameJson.asIn(expected, found), expected, found);
        }
    }
}
