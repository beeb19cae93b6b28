package org.duixian.archive;

import org.duixian.signal.ThreadRule;

/**
 * An item that is the same thing as another in another year.
 *
 * @param rule by what it is known for that
 */
public record ThreadedItem(FiledItem item, ThreadRule rule) {
}
