package org.duixian.archive;

import java.util.Optional;

import org.duixian.assessment.Status;

/**
 * How a matter stood before a decision, or stands after it.
 *
 * @param state code of the link's state or of the statement's review; none where there was neither
 * @param outcome id of the outcome that answers, of a link alone
 * @param status the verdict on the target concerned, where it has one
 * @param content what the statement says, of a statement alone
 */
public record Stand(Optional<String> state, Optional<String> outcome, Optional<Status> status, Optional<Content> content) {
}
