package org.duixian.assessment;

/** The verdict on a target or an item. */
public enum Status {
    EXCEEDED,
    MET,
    MOSTLY_MET,
    NOT_MET,
    IN_PROGRESS,
    NOT_COMPARABLE,
    NOT_REPORTED,
    AWAITING_REPORT
}
