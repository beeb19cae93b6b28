package org.duixian.measure;

/** The kind of a measure, by the name that columns and JSON share. */
public enum Aspect {
    LEVEL,
    GROWTH,
    SHARE,
    RANK,
    QUALITATIVE
}
