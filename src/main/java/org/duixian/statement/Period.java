package org.duixian.statement;

/** The stretch of time a statement speaks of; its year is the year it ends in. */
public enum Period {
    YEAR,
    HALF_YEAR,
    THREE_QUARTERS,
    /** 三年内、到2025年、“十四五”期间. */
    MULTI_YEAR
}
