package org.duixian.assessment;

/** What else is to be known of a verdict. */
public enum Flag {
    LATE,
    CARRIED_OVER,
    DROPPED,
    REVISED,
    BASIS_MISMATCH,
    CLAIMS_MORE
}
