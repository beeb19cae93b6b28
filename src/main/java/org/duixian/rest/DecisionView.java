package org.duixian.rest;

import java.time.Instant;

import org.duixian.archive.FiledDecision;
import org.duixian.archive.Ruling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reviewer's word, beside what it was said of. */
@Schema(name = "Decision", description = "A reviewer's word")
record DecisionView(
        @Schema(description = "Leads to the log: /api/v1/corrections/{id}") String id,
        Ruling decision,
        @Schema(examples = "两处说的是同一项工程") String reason,
        @Schema(description = "The reviewer's name", examples = "王编辑") String by,
        Instant at) {

    static DecisionView of(FiledDecision filed) {
        return new DecisionView(filed.id(), filed.word().ruling(), filed.word().reason(), filed.word().by(), filed.at());
    }
}
