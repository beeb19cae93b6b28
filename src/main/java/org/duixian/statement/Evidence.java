package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.text.Span;

/**
 * What a statement rests on.
 *
 * @param report id of the report
 * @param quote verbatim: the source text at {@code span}, damage and line breaks included
 * @param span where, in UTF-16 units of the source text
 * @param section titles from the outermost section inwards
 * @param row key of the table row or list item it stands in, the same for all statements of one row
 */
public record Evidence(String report, String quote, Span span, List<String> section, Optional<String> row) {

    public Evidence {
        section = List.copyOf(section);
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException("the quote is not what stands at " + span);
        }
    }
}
