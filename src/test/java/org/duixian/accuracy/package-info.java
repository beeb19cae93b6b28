/**
 * How well reports are read, measured against annotations made by hand: {@code src/test/resources/gold} has the annotations,
 * {@code seeds} the reports.
 *
 * <p>
 * {@link org.duixian.accuracy.Readings} reads, links and judges as the service would; {@code Matcher} pairs what was read
 * with the gold; {@code StatementScore}, {@code LinkScore} and {@code RepairScore} count what agrees into a
 * {@code Scoreboard}, by document, category and layout. {@code AccuracyTest} holds the figures to the recorded ones and
 * prints them with {@code mvn -Paccuracy verify}.
 */
package org.duixian.accuracy;
