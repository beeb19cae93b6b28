package org.duixian.linking;

import java.util.Arrays;

/**
 * How alike two subjects are, from 0 to 1000, by the runs of characters they share in the same order.
 *
 * <p>
 * 断面水质达标 and 考核断面达标 share two runs and each brings a word of its own at another place: alike. 新港西路 and 新港东路
 * share most of their characters but differ at the same place, so they name two things: not alike. A word more at the end
 * (公办幼儿园, 公办幼儿园学位) is another thing too, because there stands the noun that is counted; a word more at the
 * beginning of the outcome (公厕改造, 农村公厕改造) narrows it.
 * Known weakness: a run has at least two characters, so things told apart by single characters look less alike than they are.
 */
final class Likeness {

    static final int SAME = 1000;

    private static final int SHORTEST_RUN = 2;
    /** Two names that differ at one place are two things, however long they are. */
    private static final int ANOTHER_NAME = 400;
    /** From this many shared characters on, a subject that is a part of the other is taken for the same. */
    private static final int TELLING = 4;

    private final char[] target;
    private final char[] outcome;
    /** For each place of the outcome, how long a run ends there and at the place of the target now looked at. */
    private final int[] endingHere;
    private int shared;
    private final boolean oneMatter;
    private int contradicted;
    private boolean isAnotherName;

    private Likeness(String target, String outcome, boolean oneMatter) {
        this.target = target.toCharArray();
        this.outcome = outcome.toCharArray();
        this.endingHere = new int[outcome.length()];
        this.oneMatter = oneMatter;
    }

    /** Of two subjects reduced to their essence; nothing is like the empty subject. */
    static int between(String target, String outcome) {
        return between(target, outcome, false);
    }

    /** The same where it is known from elsewhere that both are about one matter, as in a row of a table. */
    static int withinOneMatter(String target, String outcome) {
        return between(target, outcome, true);
    }

    private static int between(String target, String outcome, boolean oneMatter) {
        if (target.equals(outcome)) {
            return target.isEmpty() ? 0 : SAME;
        }
        return target.isEmpty() || outcome.isEmpty() ? 0 : new Likeness(target, outcome, oneMatter).measured();
    }

    private int measured() {
        align(0, target.length, 0, outcome.length);
        int both = target.length + outcome.length;
        int shorter = Math.min(target.length, outcome.length);
        int dice = SAME * 2 * shared / both;
        int contained = SAME * shared * Math.min(shared, TELLING) / (shorter * TELLING);
        int against = Math.max(SAME * contradicted / both, isAnotherName && !oneMatter ? ANOTHER_NAME : 0);
        return Math.max(0, (dice + contained) / 2 - against);
    }

    private void align(int targetFrom, int targetTo, int outcomeFrom, int outcomeTo) {
        Run run = longestRun(targetFrom, targetTo, outcomeFrom, outcomeTo);
        if (run.length() < SHORTEST_RUN) {
            contradict(new Gap(targetFrom, targetTo, outcomeFrom, outcomeTo));
            return;
        }
        shared += run.length();
        align(targetFrom, run.inTarget(), outcomeFrom, run.inOutcome());
        align(run.inTarget() + run.length(), targetTo, run.inOutcome() + run.length(), outcomeTo);
    }

    private void contradict(Gap gap) {
        int inTarget = gap.targetTo() - gap.targetFrom();
        int inOutcome = gap.outcomeTo() - gap.outcomeFrom();
        boolean atEnd = gap.targetTo() == target.length && gap.outcomeTo() == outcome.length;
        boolean atStart = gap.targetFrom() == 0 && gap.outcomeFrom() == 0;
        if (atEnd) {
            contradicted += oneMatter ? Math.min(inTarget, inOutcome) : 2 * Math.max(inTarget, inOutcome);
        } else if (inTarget > 0 && inOutcome > 0) {
            contradicted += 2 * Math.min(inTarget, inOutcome);
            isAnotherName = true;
        } else if (atStart) {
            contradicted += inOutcome;
        }
    }

    /** The first of the longest. */
    private Run longestRun(int targetFrom, int targetTo, int outcomeFrom, int outcomeTo) {
        int longest = 0;
        int inTarget = targetFrom;
        int inOutcome = outcomeFrom;
        Arrays.fill(endingHere, outcomeFrom, outcomeTo, 0);
        for (int i = targetFrom; i < targetTo; i++) {
            int before = 0;
            for (int j = outcomeFrom; j < outcomeTo; j++) {
                int length = target[i] == outcome[j] ? before + 1 : 0;
                before = endingHere[j];
                endingHere[j] = length;
                if (length > longest) {
                    longest = length;
                    inTarget = i - length + 1;
                    inOutcome = j - length + 1;
                }
            }
        }
        return new Run(inTarget, inOutcome, longest);
    }

    private record Run(int inTarget, int inOutcome, int length) {
    }

    private record Gap(int targetFrom, int targetTo, int outcomeFrom, int outcomeTo) {
    }
}
