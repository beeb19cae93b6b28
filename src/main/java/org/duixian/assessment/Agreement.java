package org.duixian.assessment;

/** Whether a report's own claim agrees with the verdict. */
public enum Agreement {
    AGREES,
    CLAIMS_MORE,
    CLAIMS_LESS
}
