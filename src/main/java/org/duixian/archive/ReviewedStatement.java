package org.duixian.archive;

/** A statement with all that a reviewer needs to decide on it. */
public record ReviewedStatement(FiledStatement statement, FiledReport report) {
}
