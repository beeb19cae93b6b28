package org.duixian.archive;

import java.util.Optional;

import org.duixian.text.Span;

/**
 * A place where words were found.
 *
 * @param statement id of the statement whose subject or quote it is; none for the title of the item
 * @param text the whole field, as it is served
 * @param place where in that text
 */
public record Highlight(SearchField field, Optional<String> statement, String text, Span place) {
}
