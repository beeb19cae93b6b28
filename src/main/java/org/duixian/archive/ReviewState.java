package org.duixian.archive;

/** What reviewers made of a statement. */
public enum ReviewState {
    /** It was read rightly. */
    CONFIRMED,
    /** It says what a reviewer says it does. */
    CORRECTED,
    /** It states nothing; it is kept, and neither linked nor judged. */
    REJECTED
}
