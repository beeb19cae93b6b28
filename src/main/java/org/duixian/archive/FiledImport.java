package org.duixian.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * One import and how far it is.
 *
 * @param id derived from the bytes and what the sender said of them: the same again is the same import
 * @param state how far it is
 * @param created when it was received
 * @param finished when it was done or failed
 * @param report id of the report, which is known from the start
 * @param counts what was recognised, once it is done
 * @param problem what went wrong, if it failed
 */
public record FiledImport(String id, ImportState state, Instant created, Optional<Instant> finished, String report,
        Optional<FiledReport.Counts> counts, Optional<Problem> problem) {

    /**
     * What went wrong.
     *
     * @param code stable name of the problem: recognition-failed, storage-failed
     * @param detail a sentence for the sender
     */
    public record Problem(String code, String detail) {
    }
}
