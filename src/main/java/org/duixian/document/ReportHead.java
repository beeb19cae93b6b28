package org.duixian.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a report is, before anything in it is read.
 *
 * @param district six-digit GB/T 2260 code
 * @param type kind of document
 * @param title as printed, repaired
 * @param delivered day of delivery, if known
 * @param published day of publication, if known
 * @param outcomeYear the year it reports on, if it reports
 * @param outcomePeriod how much of that year it covers
 * @param targetYear the year it sets targets for, if it sets any
 * @param sourceUrl where it was published, if the sender said so
 */
public record ReportHead(String district, ReportType type, String title, Optional<LocalDate> delivered,
        Optional<LocalDate> published, OptionalInt outcomeYear, CoveredPeriod outcomePeriod, OptionalInt targetYear,
        Optional<String> sourceUrl) {

    public ReportHead {
        if (outcomeYear.isEmpty() && targetYear.isEmpty()) {
            throw new IllegalArgumentException("a report speaks of some year: " + title);
        }
    }

    /** The year in the report's id: the target year, else the outcome year. */
    public int year() {
        return targetYear.orElseGet(outcomeYear::getAsInt);
    }

    /** Content-derived: 440105-2018-work_report. */
    public String id() {
        return district + "-" + year() + "-" + kind();
    }

    /**
     * The type as it stands in ids; with the period where a report covers three quarters, so that it is told from the
     * half-year report of the same year: half_year_plan_report_three_quarters.
     */
    public String kind() {
        return outcomePeriod == CoveredPeriod.THREE_QUARTERS ? type.code() + "_three_quarters" : type.code();
    }
}
