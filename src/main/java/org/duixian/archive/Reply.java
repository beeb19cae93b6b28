package org.duixian.archive;

import java.time.LocalDate;

/**
 * What the government concerned says to an item.
 *
 * @param from which office says it
 * @param words verbatim
 * @param on the day it was given
 * @param sourceUrl where it can be read
 */
public record Reply(String from, String words, LocalDate on, String sourceUrl) {
}
