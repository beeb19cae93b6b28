package org.duixian.archive;

/**
 * A link with all that a reviewer needs to decide on it: what both ends say, and in which reports.
 *
 * @param target with its verdict
 */
public record ReviewedLink(FiledLink link, FiledTarget target, FiledReport targetReport, FiledOutcome outcome,
        FiledReport outcomeReport) {
}
