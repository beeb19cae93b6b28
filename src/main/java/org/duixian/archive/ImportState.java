package org.duixian.archive;

/** How far an import is. */
public enum ImportState {
    RECEIVED,
    RECOGNISING,
    LINKING,
    DONE,
    FAILED;

    public boolean isFinal() {
        return this == DONE || this == FAILED;
    }
}
