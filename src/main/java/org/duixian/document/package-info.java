/**
 * The structure of a report: repaired text goes in, a {@link org.duixian.document.ReportHead} and a
 * {@link org.duixian.document.ReportDocument} come out.
 *
 * <p>
 * A document is a row of {@link org.duixian.document.Section sections}, each with its kind (review, headline targets, plan,
 * livelihood, glossary) and the titles that lead to it. A section holds {@link org.duixian.document.Block blocks}: paragraphs,
 * numbered list items and table rows. Whether a table came one cell a line, all in one line or with tabs is known here and
 * nowhere else.
 *
 * <p>
 * All spans are of the repaired text.
 */
package org.duixian.document;
