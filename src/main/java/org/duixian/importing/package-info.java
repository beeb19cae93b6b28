/**
 * From bytes to archive, once, whole or not at all.
 *
 * <p>
 * In comes a {@link org.duixian.importing.Delivery}; out go a filed report, its links and its verdicts, in one
 * transaction. What can be refused at once is refused at once and leaves no trace; what is taken is written down before
 * it is acknowledged, so that it goes on after a crash.
 */
package org.duixian.importing;
