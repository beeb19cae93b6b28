package org.duixian.statement;

/**
 * Where a sentence stands, as far as its reading depends on it.
 *
 * @param target whether its part of the report promises or reports
 * @param year the year that part speaks of
 * @param period how much of that year
 * @param directions whether a change without a number (继续下降) counts for any subject; else for indicators only
 * @param plain whether things done without a number count, as they do among livelihood items
 * @param thing what a clause without a thing of its own (尚未开工) is about; empty if that is not known
 * @param past whether it looks back over several years, so that only what names the year itself is the year's
 */
record Setting(boolean target, int year, Period period, boolean directions, boolean plain, String thing,
        boolean past) {

    Setting(boolean target, int year, Period period, boolean directions, boolean plain) {
        this(target, year, period, directions, plain, "", false);
    }

    Setting about(String words) {
        return new Setting(target, year, period, directions, plain, words, past);
    }

    Setting ofMainTargets() {
        return new Setting(target, year, period, true, plain, thing, past);
    }

    Setting lookingBack() {
        return new Setting(target, year, period, directions, plain, thing, true);
    }
}
