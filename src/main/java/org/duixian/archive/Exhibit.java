package org.duixian.archive;

import org.duixian.statement.Statement;

/**
 * A statement that a verdict rests on, and which text it was read in.
 *
 * @param statement the target, or an outcome that was considered
 * @param revision of its report
 * @param textSha256 of the text of that revision in UTF-8, in lower-case hexadecimals
 */
public record Exhibit(Statement statement, int revision, String textSha256) {
}
