package org.duixian.archive;

/** Why something changed. */
public enum Cause {
    /** A report was filed, or filed anew. */
    REPORT,
    /** A reviewer decided something. */
    DECISION,
    /** A government replied. */
    REPLY,
    /** Another version of the method came into force. */
    METHOD
}
