package org.duixian.linking;

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

    private final String target;
    private final String outcome;
    private int shared;
    private final boolean oneMatter;
    private int contradicted;
    private boolean isAnotherName;

    private Likeness(String target, String outcome, boolean oneMatter) {
        this.target = target;
        this.outcome = outcome;
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
        if (target.isEmpty() || outcome.isEmpty() || (pairs(target) & pairs(outcome)) == 0) {
            return 0;
        }
        return new Likeness(target, outcome, oneMatter).measured();
    }

    /** A mark for each pair of neighbouring characters; subjects without a common mark share no run. */
    private static long pairs(String subject) {
        long marks = 0;
        for (int i = 1; i < subject.length(); i++) {
            marks |= 1L << (subject.charAt(i - 1) * 31 + subject.charAt(i));
        }
        return marks;
    }

    private int measured() {
        align(0, target.length(), 0, outcome.length());
        int both = target.length() + outcome.length();
        int shorter = Math.min(target.length(), outcome.length());
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
        boolean atEnd = gap.targetTo() == target.length() && gap.outcomeTo() == outcome.length();
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

    private Run longestRun(int targetFrom, int targetTo, int outcomeFrom, int outcomeTo) {
        Run longest = new Run(targetFrom, outcomeFrom, 0);
        int[] before = new int[outcomeTo - outcomeFrom + 1];
        for (int i = targetFrom; i < targetTo; i++) {
            int[] now = new int[before.length];
            for (int j = outcomeFrom; j < outcomeTo; j++) {
                int length = target.charAt(i) == outcome.charAt(j) ? before[j - outcomeFrom] + 1 : 0;
                now[j - outcomeFrom + 1] = length;
                if (length > longest.length()) {
                    longest = new Run(i - length + 1, j - length + 1, length);
                }
            }
            before = now;
        }
        return longest;
    }

    private record Run(int inTarget, int inOutcome, int length) {
    }

    private record Gap(int targetFrom, int targetTo, int outcomeFrom, int outcomeTo) {
    }
}
