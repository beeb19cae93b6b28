package org.duixian.document;

/** What a column of a table holds. */
public enum CellRole {
    /** What the list it stands in is of: what is to be done in a plan, what became of it in a review. */
    BODY,
    NUMBER,
    TITLE,
    /** What was to be done. */
    TARGET,
    /** What was to be done, as a growth rate in percent. */
    TARGET_GROWTH,
    /** What became of it. */
    OUTCOME,
    /** What became of it, as a growth rate in percent. */
    OUTCOME_GROWTH,
    /** In what the values of the row are counted. */
    UNIT,
    OTHER
}
