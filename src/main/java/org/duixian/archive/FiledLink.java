package org.duixian.archive;

import org.duixian.linking.Link;

/**
 * A link and its id.
 *
 * @param id derived from the ids of target and outcome, so that it is the same everywhere
 * @param link the machine's answer
 */
public record FiledLink(String id, Link link) {
}
