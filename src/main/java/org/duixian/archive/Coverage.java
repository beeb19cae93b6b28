package org.duixian.archive;

import java.util.Collection;

/**
 * A part of the list of reports, and all that was asked for counted, whatever part and state.
 *
 * @param reports the part
 * @param totals counted over all of the districts and years asked for
 */
public record Coverage(Slice<CoveredReport> reports, Totals totals) {

    /**
     * How many.
     *
     * @param districts with any report that is here, missing or failed
     * @param years of such reports, each counted once
     */
    public record Totals(int districts, int years, int here, int missing, int failed) {

        static Totals of(Collection<CoveredReport> reports) {
            return new Totals((int) reports.stream().map(report -> report.place().district()).distinct().count(),
                    (int) reports.stream().map(report -> report.place().year()).distinct().count(),
                    count(reports, CoverageState.HERE), count(reports, CoverageState.MISSING),
                    count(reports, CoverageState.FAILED));
        }

        private static int count(Collection<CoveredReport> reports, CoverageState state) {
            return (int) reports.stream().filter(report -> report.state() == state).count();
        }
    }
}
