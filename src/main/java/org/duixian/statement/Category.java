package org.duixian.statement;

/** Which part of a report a statement belongs to. */
public enum Category {
    /** 主要预期目标. */
    HEADLINE,
    /** 民生实事. */
    LIVELIHOOD,
    /** Any other quantified statement of the review or the plan. */
    WORK
}
