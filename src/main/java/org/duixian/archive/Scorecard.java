package org.duixian.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.assessment.Reason;
import org.duixian.assessment.Shares;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;

/**
 * One district in one year, counted.
 *
 * @param items how many items with a verdict there are, by category and status; what has none is left out
 * @param withoutVerdict how many items have no target and so no verdict
 * @param targets how many targets there are
 * @param judged how many of them could be judged
 * @param leftOut the targets that could not, by what they are instead
 * @param headline the items of the main expected targets
 * @param reports the reports that set its targets or report on it
 * @param shares what was met and what was answered, of how many
 * @param sharesByCategory the same of each category
 * @param methodVersion the method that its targets were judged by
 */
public record Scorecard(String district, int year, Map<Category, Map<Status, Integer>> items, int withoutVerdict,
        int targets, int judged, List<LeftOut> leftOut, List<FiledItem> headline, List<FiledReport> reports,
        List<Shares.Share> shares, Map<Category, List<Shares.Share>> sharesByCategory,
        Optional<String> methodVersion) {

    /** Targets that were not judged, and why. */
    public record LeftOut(Status status, Optional<Reason> reason, int targets) {
    }
}
