package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.linking.LinkState;

/**
 * Which links are wanted; what is empty does not narrow.
 *
 * @param districts any of these
 * @param year the year of the targets
 * @param state whether they hold
 */
public record LinkQuery(List<String> districts, OptionalInt year, Optional<LinkState> state) {

    public LinkQuery {
        districts = List.copyOf(districts);
    }
}
