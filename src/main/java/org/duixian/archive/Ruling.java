package org.duixian.archive;

/** What a reviewer does with an answer of the machine. */
public enum Ruling {
    /** It holds. */
    CONFIRM,
    /** It does not hold. */
    REJECT,
    /** Something else holds in its place. */
    CORRECT,
    /** The last decision is taken back; the machine's answer counts again. */
    WITHDRAW
}
