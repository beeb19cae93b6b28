package org.duixian.measure;

/** How a thing is held against another, without a number of its own. */
public enum Relation {
    /** 持平. */
    FLAT,
    /** 与经济增长基本同步. */
    IN_STEP,
    /** 高于经济增速. */
    ABOVE_REFERENCE
}
