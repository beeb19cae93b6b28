package org.duixian.archive;

/**
 * What a reviewer made of a statement, and what the machine had read.
 *
 * @param asRead what the machine reads in it
 */
public record Review(ReviewState state, Content asRead, FiledDecision decision) {
}
