package org.duixian.statement;

/**
 * Where a sentence stands, as far as its reading depends on it.
 *
 * @param target whether its part of the report promises or reports
 * @param year the year that part speaks of
 * @param period how much of that year
 * @param directions whether a change without a number (继续下降) counts for any subject; else for indicators only
 * @param plain whether things done without a number count, as they do among livelihood items
 */
record Setting(boolean target, int year, Period period, boolean directions, boolean plain) {

}
