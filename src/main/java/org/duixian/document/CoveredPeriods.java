package org.duixian.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How much of its year a report covers, told by its kind and title; 今年以来 is told by the day of delivery. */
final class CoveredPeriods {

    private static final String FROM_JANUARY = "(?:1|一)月?\\s*[-—~至到]\\s*";
    private static final Pattern HALF_YEAR = Pattern.compile("半年|二季度|" + FROM_JANUARY + "(?:[67]|六|七)月");
    private static final Pattern THREE_QUARTERS = Pattern
            .compile("三季度|三个季度|" + FROM_JANUARY + "(?:[89]|1[01]|八|九|十|十一)月");
    private static final String SO_FAR = "今年以来";
    private static final int OCTOBER = 10;

    private CoveredPeriods() {
    }

    static CoveredPeriod of(ReportType type, List<String> titles, Optional<LocalDate> delivered) {
        if (type != ReportType.HALF_YEAR_PLAN_REPORT) {
            return CoveredPeriod.YEAR;
        }
        boolean late = delivered.filter(day -> day.getMonthValue() >= OCTOBER).isPresent();
        boolean nineMonths = titles.stream()
                .anyMatch(title -> THREE_QUARTERS.matcher(title).find() || late && title.contains(SO_FAR));
        return nineMonths ? CoveredPeriod.THREE_QUARTERS : CoveredPeriod.HALF_YEAR;
    }

    static boolean isPartOfYear(String title) {
        return HALF_YEAR.matcher(title).find() || THREE_QUARTERS.matcher(title).find() || title.contains(SO_FAR);
    }
}
