package org.duixian.signal;

/**
 * Two items of different years that are one thing.
 *
 * @param district six-digit code
 * @param year of the earlier item
 * @param item id of the earlier item
 * @param next id of the later item
 * @param rule by what they were known for one
 */
public record ThreadStep(String district, int year, String item, String next, ThreadRule rule) {
}
