package org.duixian.measure;

/** The kind of a comparison or relation, by the name that columns and JSON share. */
public enum Comparator {
    EQUAL,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    ABOUT,
    RANGE,
    FLAT,
    IN_STEP,
    ABOVE_REFERENCE,
    DONE
}
