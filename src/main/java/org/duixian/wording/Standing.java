package org.duixian.wording;

import org.duixian.assessment.Proof;
import org.duixian.assessment.Status;
import org.duixian.measure.Comparator;

/** How the number reached stands to the one promised. */
enum Standing {
    BELOW("低于", "is below"),
    ABOVE("高于", "is above"),
    AT("达到", "is at"),
    /** At the very number that was to be passed. */
    SHORT("未达到", "is short of"),
    WITHIN("符合", "is within"),
    BESIDE("对照", "stands beside");

    private final String zh;
    private final String en;

    Standing(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static Standing of(Proof.Step step) {
        if (step.status() == Status.NOT_COMPARABLE || step.difference().isEmpty()) {
            return BESIDE;
        }
        boolean inside = step.status() == Status.MET && (step.pledged().comparator() == Comparator.ABOUT
                || step.pledged().comparator() == Comparator.RANGE);
        int sign = step.difference().get().signum();
        if (inside) {
            return WITHIN;
        }
        return sign == 0 ? atTheNumber(step) : sign > 0 ? ABOVE : BELOW;
    }

    /** 超1亿 is above 1亿以上; 1万 is short of 超1万. */
    private static Standing atTheNumber(Proof.Step step) {
        if (step.status() == Status.EXCEEDED) {
            return step.sum().filter(Proof.Sum::lowerIsBetter).isPresent() ? BELOW : ABOVE;
        }
        return step.status() == Status.MET || step.status() == Status.IN_PROGRESS ? AT : SHORT;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
