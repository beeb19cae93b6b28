package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.ReportType;

/**
 * Which reports are wanted; what is empty does not narrow.
 *
 * @param districts any of these
 * @param year the year in the report's id
 * @param outcomeYear the year it reports on
 * @param targetYear the year it sets targets for
 */
public record ReportQuery(List<String> districts, Optional<ReportType> type, OptionalInt year, OptionalInt outcomeYear,
        OptionalInt targetYear) {

    public static final ReportQuery ALL = new ReportQuery(List.of(), Optional.empty(), OptionalInt.empty(),
            OptionalInt.empty(), OptionalInt.empty());

    public ReportQuery {
        districts = List.copyOf(districts);
    }
}
