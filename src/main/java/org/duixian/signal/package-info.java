/**
 * What can be seen of a target beside its verdict, from other years and other reports.
 *
 * <p>
 * In come the statements of one district that stand ({@link org.duixian.signal.DistrictRecord}); out go threads, which say
 * what items of different years are one thing, and signals ({@link org.duixian.signal.Signal}): a target raised, lowered,
 * firmed, softened or dropped, one below what was already reached, one whose amount and growth disagree, and figures that
 * differ between two reports. Each carries all its figures with their quotes, and the sum.
 *
 * <p>
 * A signal is no verdict and changes none. Only what is surely one thing is held against another: the same indicator of the
 * main expected targets, else the same words; the same aspect, unit, basis, period and scope. In doubt there is no signal.
 */
package org.duixian.signal;
