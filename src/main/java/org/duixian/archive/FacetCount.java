package org.duixian.archive;

/**
 * How many items of a list have one value.
 *
 * @param value as the API writes it: a code, a year
 */
public record FacetCount(String value, long items) {
}
