package org.duixian.document;

/** How much of its outcome year a report covers. */
public enum CoveredPeriod {
    YEAR,
    HALF_YEAR,
    THREE_QUARTERS
}
