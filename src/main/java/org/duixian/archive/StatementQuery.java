package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.assessment.Status;
import org.duixian.statement.Category;

/**
 * Which statements are wanted; what is empty does not narrow.
 *
 * @param districts any of these
 * @param item id of the item
 * @param report id of the report
 * @param status verdict on the target; outcomes have none
 * @param words all of these characters in a row, in the item's title, the subject or the quote
 */
public record StatementQuery(List<String> districts, OptionalInt year, Optional<Category> category,
        Optional<String> indicator, Optional<String> item, Optional<String> report, Optional<Status> status,
        Optional<String> words) {

    public static final StatementQuery ALL = new StatementQuery(List.of(), OptionalInt.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public StatementQuery {
        districts = List.copyOf(districts);
    }

    StatementQuery whateverTheVerdict() {
        return new StatementQuery(districts, year, category, indicator, item, report, Optional.empty(), words);
    }

    public StatementQuery ofReport(String id) {
        return new StatementQuery(districts, year, category, indicator, item, Optional.of(id), status, words);
    }
}
