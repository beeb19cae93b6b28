package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import org.duixian.statement.Category;

/**
 * Which changes are wanted; what is empty does not narrow.
 *
 * @param districts any of these
 */
public record ChangeQuery(List<String> districts, Optional<Category> category) {

    public ChangeQuery {
        districts = List.copyOf(districts);
    }

    boolean wants(FiledChange change) {
        return category.isEmpty() || category.get() == change.standing().category();
    }
}
