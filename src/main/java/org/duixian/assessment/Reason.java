package org.duixian.assessment;

/** Why a verdict is what it is, where the status alone does not say. */
public enum Reason {
    SELF_DESCRIBED,
    COMPOUND_PART,
    NEAR_COUNT,
    GROWTH_AGAINST_LEVEL,
    UNIT,
    SCOPE_CHANGED,
    NO_FIGURE,
    BLANKET_CLAIM_ONLY,
    NO_TARGET_PRINTED,
    REPORT_MISSING,
    RECOGNITION_FAILED,
    NOT_DUE
}
