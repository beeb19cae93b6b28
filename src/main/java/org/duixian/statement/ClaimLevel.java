package org.duixian.statement;

/** What a report says of its own fulfilment, from best to worst. */
public enum ClaimLevel {
    /** 超额完成. */
    EXCEEDED,
    /** 完成、全面完成. */
    MET,
    /** 基本完成. */
    MOSTLY_MET,
    /** 未完成. */
    NOT_MET
}
