package org.duixian.archive;

/** Fired within the transaction of every change of what is kept; who observes its end knows that something is new. */
public record DataChanged() {
}
