package org.duixian.accuracy;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A target, the outcome that answers it, and the right verdict.
 *
 * @param targetDocument the report of the target; null for that of the annotations
 * @param outcomeDocument the report of the outcome; null for that of the target
 * @param outcome null where no outcome answers
 * @param also further outcomes that count as right
 * @param contested a reader could differ: not looked at
 * @param blanket one sentence over a whole list, or
 * @param multi a horizon of several years: only looked at for wrong accusations
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldLink(@JsonProperty("target_doc") String targetDocument, String target,
        @JsonProperty("outcome_doc") String outcomeDocument, String outcome, String status, String why, List<String> also,
        boolean contested, boolean blanket, boolean multi) {

    GoldLink {
        also = also == null ? List.of() : List.copyOf(also);
    }

    /** The same with its reports named; {@code document} is that of the annotations. */
    GoldLink in(String document) {
        String ofTarget = targetDocument == null ? document : withoutEnding(targetDocument);
        String ofOutcome = outcomeDocument == null ? ofTarget : withoutEnding(outcomeDocument);
        return new GoldLink(ofTarget, target, ofOutcome, outcome, status, why, also, contested, blanket, multi);
    }

    Optional<String> answer() {
        return Optional.ofNullable(outcome);
    }

    boolean isOnlyWatched() {
        return blanket || multi;
    }

    private static String withoutEnding(String document) {
        return document.endsWith(".txt") ? document.substring(0, document.length() - ".txt".length()) : document;
    }
}
