package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Of which reports it is asked whether they are here; what is empty does not narrow.
 *
 * @param districts any of these
 * @param year the year in the report's id
 * @param state how the archive stands to it
 */
public record CoverageQuery(List<String> districts, OptionalInt year, Optional<CoverageState> state) {

    public CoverageQuery {
        districts = List.copyOf(districts);
    }
}
