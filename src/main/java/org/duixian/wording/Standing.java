package org.duixian.wording;

import org.duixian.assessment.Proof;
import org.duixian.assessment.Status;
import org.duixian.measure.Comparator;

/** How the number reached stands to the one promised. */
enum Standing {
    BELOW("低于", "is below"),
    ABOVE("高于", "is above"),
    AT("达到", "is at"),
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
        return sign == 0 ? AT : sign > 0 ? ABOVE : BELOW;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
