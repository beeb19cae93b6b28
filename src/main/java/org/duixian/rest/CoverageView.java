package org.duixian.rest;

import java.util.List;

import org.duixian.archive.Coverage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which reports are here, missing or failed. An import that fails and a day that passes change it and not what is kept, so
 * its tag is of its own words, in the language they are in.
 */
@Schema(name = "CorpusCoverage", description = "Which reports are here, missing, or failed and why")
record CoverageView(
        List<CoveredReportView> data,
        ListView.PageView page,
        @Schema(description = "Of all districts and years asked for, whatever page and state") TotalsView totals)
        implements
            Tagged,
            Listed {

    static CoverageView of(ListView<CoveredReportView> list, Coverage.Totals totals) {
        return new CoverageView(list.data(), list.page(), new TotalsView(totals.districts(), totals.years(), totals.here(),
                totals.missing(), totals.failed()));
    }

    @Override
    public String content() {
        return toString();
    }

    /** How many of what. */
    @Schema(name = "CoverageTotals", description = "How many reports are here, missing and failed, in how many districts and years")
    record TotalsView(int districts, int years, int here, int missing, int failed) {
    }
}
