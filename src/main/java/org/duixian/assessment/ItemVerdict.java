package org.duixian.assessment;

import java.util.Optional;
import java.util.Set;

/**
 * The verdict on an item, from those on its targets.
 *
 * @param status none for an item without a target
 * @param reason why there is none, or why it is what it is
 * @param flags of all its targets
 * @param targets how many targets it has
 * @param judged how many of them could be judged
 * @param agreement the claim against the verdict; none without either
 */
public record ItemVerdict(Optional<Status> status, Optional<Reason> reason, Set<Flag> flags, int targets, int judged,
        Optional<Agreement> agreement) {

    public ItemVerdict {
        flags = Set.copyOf(flags);
    }
}
