package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which decisions are wanted; what is empty does not narrow.
 *
 * @param districts any of these
 * @param year the year of the target or of the statement
 * @param item id of the item concerned
 * @param link id of the link decided on, or named by a decision on another
 * @param statement id of the statement decided on
 */
public record DecisionQuery(List<String> districts, OptionalInt year, Optional<String> item, Optional<String> link,
        Optional<String> statement, Optional<Ruling> ruling) {

    public DecisionQuery {
        districts = List.copyOf(districts);
    }
}
