package org.duixian.assessment;

/** How fast a target in progress goes, against the share of the period that is gone. */
public enum Pace {
    AHEAD,
    ON_PACE,
    BEHIND
}
