package org.duixian.indicator;

/** Which way is better (IATI: ascending). */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
