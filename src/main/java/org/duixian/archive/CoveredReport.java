package org.duixian.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One report and how the archive stands to it.
 *
 * @param place what report it is
 * @param filed as it is kept, if it is
 * @param implied by what is here it is known that it should be; empty where nothing but itself says so
 * @param failure the last thing that went wrong with it and was not put right since
 */
public record CoveredReport(ReportPlace place, CoverageState state, Optional<FiledReport> filed, List<Implied> implied,
        Optional<Failure> failure) {

    public CoveredReport {
        implied = List.copyOf(implied);
    }

    /** By what a report is implied. */
    public enum Because {
        /** Targets are here that it has to answer. */
        ANSWERS_TARGETS,
        /** One of an earlier and one of a later year are here, and it is given every year. */
        BETWEEN_YEARS
    }

    /** @param reports ids of the reports that imply it */
    public record Implied(Because because, List<String> reports) {

        public Implied {
            reports = List.copyOf(reports);
        }
    }

    /**
     * What went wrong.
     *
     * @param code stable name of the problem: recognition-failed, internal-error
     * @param at when
     * @param importId the import that failed; none where it went through and nothing was recognised
     */
    public record Failure(String code, String detail, Instant at, Optional<String> importId) {

        static final String NOTHING_RECOGNISED = "recognition-failed";
    }
}
