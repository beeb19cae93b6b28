package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.signal.SignalKind;
import org.duixian.statement.Category;

/**
 * Which signals are wanted; what is empty does not narrow.
 *
 * @param districts any of these
 * @param year of the item a signal stands with
 */
public record SignalQuery(List<String> districts, OptionalInt year, Optional<SignalKind> kind,
        Optional<Category> category) {

    public SignalQuery {
        districts = List.copyOf(districts);
    }
}
