package org.duixian.archive;

/**
 * What a reviewer says, and of what.
 *
 * @param ruling what becomes of it
 * @param reason why, in the reviewer's words
 * @param by the reviewer's name
 * @param basedOn what the reviewer had seen of it, as the client names it; a word repeated on the same is the same word
 */
public record Word(Ruling ruling, String reason, String by, String basedOn) {
}
