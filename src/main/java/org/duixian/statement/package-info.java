/**
 * Targets and outcomes: a {@link org.duixian.document.ReportDocument} goes in, a {@link org.duixian.statement.Recognition}
 * comes
 * out.
 *
 * <p>
 * A sentence is lexed into typed tokens (amounts, places, dates, cues, words), parted into clauses and phrases, and each
 * phrase that holds a measure becomes a finding: what is measured, what is said of it, how firmly, when. A phrase without a
 * subject of its own adds its measure to the finding before it. Place decides whether a finding is a target or an outcome and
 * which item it belongs to.
 *
 * <p>
 * Words are data ({@code catalogue/cues}), the grammar is here. What is not regular becomes a remark, not a guess.
 */
package org.duixian.statement;
