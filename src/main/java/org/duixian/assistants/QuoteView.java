package org.duixian.assistants;

import org.duixian.statement.Evidence;

/**
 * The words of a report, verbatim, and where they stand in its text as it came: the first UTF-16 unit, and one past the last.
 */
record QuoteView(String quote, String report, int start, int end) {

    static QuoteView of(Evidence evidence) {
        return new QuoteView(evidence.quote(), evidence.report(), evidence.span().start(), evidence.span().end());
    }
}
