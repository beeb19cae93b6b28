/**
 * Saying it in Chinese and English.
 *
 * <p>
 * In come codes, measures and assessments; out go labels, sentences that show the sum
 * ({@link org.duixian.wording.VerdictSentence}) and the line that sums up an item
 * ({@link org.duixian.wording.ItemSummary}). Everything is said from the proof of a verdict and nothing is decided here.
 */
package org.duixian.wording;
