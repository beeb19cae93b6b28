package org.duixian.archive;

/** Which of the two a statement is. */
public enum StatementKind {
    TARGET,
    OUTCOME
}
