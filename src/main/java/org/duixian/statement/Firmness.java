package org.duixian.statement;

/** How firmly a measure was promised. */
public enum Firmness {
    /** 完成、确保, or nothing said. */
    FIRM,
    /** 力争、争取. */
    STRETCH
}
