package org.duixian.access;

/**
 * A key that has just been made.
 *
 * @param secret what its holder sends; told here and never again
 */
public record IssuedKey(KnownKey key, String secret) {
}
