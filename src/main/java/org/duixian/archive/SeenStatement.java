package org.duixian.archive;

import java.util.Optional;

/**
 * A statement as a reviewer saw it, by which it is known again in another revision of its report.
 *
 * @param subject as the machine read it
 */
record SeenStatement(String id, String report, String item, String kind, String subject, String quote) {

    /** The ends of a link and the outcome named in its place, or the statement decided on. */
    record Ends(Optional<SeenStatement> target, Optional<SeenStatement> outcome, Optional<SeenStatement> named,
            Optional<SeenStatement> statement) {
    }

    static SeenStatement of(StoredStatement stored) {
        return new SeenStatement(stored.statementId, stored.reportId, stored.itemId, stored.kind,
                StatementColumns.asRead(stored).subject(), stored.quote);
    }

    /** Whether it is the same sentence, whatever was repaired in it, cut off it or added to it. */
    boolean isQuotedIn(StoredStatement stored) {
        String seen = SearchText.plain(quote);
        String there = SearchText.plain(stored.quote);
        return there.contains(seen) || seen.contains(there);
    }

    /** Whether it is the same sentence to the letter. */
    boolean isWordForWord(StoredStatement stored) {
        return SearchText.plain(quote).equals(SearchText.plain(stored.quote));
    }

    /** Whether it speaks of the same thing, though maybe with another figure. */
    boolean isAbout(StoredStatement stored) {
        return subject.equals(StatementColumns.asRead(stored).subject());
    }
}
