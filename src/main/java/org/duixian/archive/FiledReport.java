package org.duixian.archive;

import java.time.Instant;

import org.duixian.document.ReportHead;

/**
 * A report as it is kept: what it is, and which revision of it counts.
 *
 * @param head what report it is
 * @param revision number of the revision, from 1; the newest counts, the older stay readable
 * @param sha256 of the bytes as they were sent, in lower-case hexadecimals
 * @param importedAt when this revision was filed
 * @param counts what was recognised in it
 */
public record FiledReport(ReportHead head, int revision, String sha256, Instant importedAt, Counts counts) {

    public String id() {
        return head.id();
    }

    /**
     * How much was recognised.
     *
     * @param characters length of the text as it came, in UTF-16 units
     * @param remarks what could not be read
     */
    public record Counts(int characters, int targets, int outcomes, int items, int claims, int repairs, int remarks) {
    }
}
