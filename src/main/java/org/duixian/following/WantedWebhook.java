package org.duixian.following;

import java.util.List;
import java.util.Optional;

import org.duixian.statement.Category;

/**
 * A webhook that somebody wants.
 *
 * @param districts any of these; all where empty
 */
public record WantedWebhook(String url, List<String> districts, Optional<Category> category, Optional<String> description) {

    public WantedWebhook {
        districts = List.copyOf(districts);
    }
}
