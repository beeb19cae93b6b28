package org.duixian.document;

import java.util.List;

/** How much of its year a report covers, told by its kind and title. */
final class CoveredPeriods {

    private CoveredPeriods() {
    }

    static CoveredPeriod of(ReportType type, List<String> titles) {
        if (type != ReportType.HALF_YEAR_PLAN_REPORT) {
            return CoveredPeriod.YEAR;
        }
        boolean nineMonths = titles.stream().anyMatch(title -> title.contains("三季度") || title.contains("1-9月"));
        return nineMonths ? CoveredPeriod.THREE_QUARTERS : CoveredPeriod.HALF_YEAR;
    }
}
