package org.duixian.linking;

/** By what an outcome was known to answer a target, in order of certainty. */
public enum LinkRuleName {
    SAME_ROW,
    SAME_INDICATOR,
    SAME_ITEM,
    SIMILAR_SUBJECT,
    /** No rule of the machine: a reviewer said so. */
    REVIEWER
}
