package org.duixian.importing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.document.ReportType;
import org.duixian.reading.Submission;

/** One entry of seeds/reports.json: a report that ships with the service. */
record Seed(String file, String district, String name, String type, String title, String delivered, String published,
        String publisher, Integer outcomeYear, String outcomePeriod, Integer targetYear, String note) {

    Submission.Said said() {
        return new Submission.Said(Optional.of(district), Optional.of(ReportType.valueOf(type.toUpperCase(Locale.ROOT))),
                Optional.of(title), day(delivered), day(published), year(outcomeYear), year(targetYear),
                Optional.empty());
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }

    private static OptionalInt year(Integer year) {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
