package org.duixian.text;

/**
 * Something that could not be read, kept instead of a guess.
 *
 * @param span where, in the source text
 * @param words the characters there
 * @param reason why it was left, as a code
 */
public record Remark(Span span, String words, String reason) {
}
