package org.duixian.archive;

import java.util.Optional;

import org.duixian.linking.Link;
import org.duixian.linking.LinkState;

/**
 * A link and its id, with the machine's answer beside the one that counts.
 *
 * @param id derived from the ids of target and outcome, so that it is the same everywhere
 * @param link as it stands: in the state that counts
 * @param machine the state that the machine gave it; none where only a reviewer saw it
 * @param decision the reviewer's word it stands by
 */
public record FiledLink(String id, Link link, Optional<LinkState> machine, Optional<FiledDecision> decision) {
}
