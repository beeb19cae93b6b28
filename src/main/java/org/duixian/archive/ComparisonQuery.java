package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import org.duixian.statement.Category;

/**
 * What is to be compared.
 *
 * @param from the first year, it included
 * @param to the last year, it included
 */
public record ComparisonQuery(List<String> districts, int from, int to, Optional<Category> category) {

    public ComparisonQuery {
        districts = List.copyOf(districts);
    }
}
