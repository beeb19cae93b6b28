package org.duixian.linking;

/** Whether a link holds. Only accepted and confirmed links are judged. */
public enum LinkState {
    ACCEPTED,
    SUGGESTED,
    CONFIRMED,
    REJECTED;

    /** Whether a link in this state is judged. */
    public boolean isJudged() {
        return this == ACCEPTED || this == CONFIRMED;
    }
}
