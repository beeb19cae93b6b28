package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.assessment.Agreement;
import org.duixian.assessment.Status;
import org.duixian.statement.Category;

/**
 * Which items are wanted; what is empty does not narrow.
 *
 * @param districts any of these
 * @param indicator items with a statement on this indicator
 * @param words all of these characters in a row, in the title, a subject or a quote
 */
public record ItemQuery(List<String> districts, OptionalInt year, Optional<Category> category, Optional<Status> status,
        Optional<String> indicator, Optional<Agreement> agreement, Optional<String> words) {

    public static final ItemQuery ALL = new ItemQuery(List.of(), OptionalInt.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ItemQuery {
        districts = List.copyOf(districts);
    }

    ItemQuery whateverTheVerdict() {
        return new ItemQuery(districts, year, category, Optional.empty(), indicator, Optional.empty(), words);
    }
}
