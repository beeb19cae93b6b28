package org.duixian.document;

/** What a part of a report speaks of. */
public enum SectionKind {
    /** Title, speaker, greeting. */
    FRONT,
    /** 工作回顾: what was done in the outcome year. */
    REVIEW,
    /** 主要预期目标. */
    HEADLINE_TARGETS,
    /** 工作安排: what will be done in the target year. */
    PLAN,
    /** 今后五年的奋斗目标, “十四五”时期: what will be done in several years, and what several years have brought. */
    OUTLOOK,
    /** 民生实事, with or without a completion column. */
    LIVELIHOOD,
    /** 名词解释: states nothing. */
    GLOSSARY,
    /** What belongs to no year of the report. */
    OTHER
}
