package org.duixian.statement;

import java.util.Optional;

/**
 * The words for what is measured, and the catalogue's code for them.
 *
 * @param words of the repaired text, in simplified characters
 * @param indicator canonical code, where the words name one
 */
public record Subject(String words, Optional<String> indicator) {
}
