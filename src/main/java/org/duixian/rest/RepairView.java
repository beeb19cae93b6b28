package org.duixian.rest;

import org.duixian.text.Repair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was damaged, and what stands in the clean text instead. */
@Schema(name = "Repair", description = "What was damaged, and what stands in the clean text instead")
record RepairView(
        @Schema(description = "First UTF-16 unit in the original text", examples = "17") int start,
        @Schema(description = "One past the last", examples = "18") int end,
        @Schema(description = "The characters of the original text", examples = "⽬") String damaged,
        @Schema(description = "The characters of the clean text; empty if they were only removed", examples = "目") String clean,
        @Schema(description = "Which kind of damage") String reason,
        @Schema(description = "First UTF-16 unit in the clean text", examples = "17") int cleanStart,
        @Schema(description = "One past the last", examples = "18") int cleanEnd) {

    static RepairView of(Repair repair) {
        return new RepairView(repair.source().start(), repair.source().end(), repair.damaged(), repair.clean(),
                repair.reason(), repair.repaired().start(), repair.repaired().end());
    }
}
