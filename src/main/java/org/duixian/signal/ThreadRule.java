package org.duixian.signal;

/** By what items of different years are known to be one thing, in order of certainty. */
public enum ThreadRule {
    /** The same indicator of the main expected targets. */
    SAME_INDICATOR,
    /** Livelihood items of one title. */
    SAME_TITLE,
    /** Most of what they promise is the same by its words. */
    SAME_SUBJECT
}
