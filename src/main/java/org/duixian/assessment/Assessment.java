package org.duixian.assessment;

import java.util.Optional;
import java.util.Set;

/**
 * The verdict on one target under one version of the method.
 *
 * @param target the target's id
 * @param status the verdict
 * @param reason why, where the status alone does not say
 * @param flags what else is to be known
 * @param pace how fast it goes, for what is in progress
 * @param proof what the verdict rests on
 * @param methodVersion the version of the method
 */
public record Assessment(String target, Status status, Optional<Reason> reason, Set<Flag> flags, Optional<Pace> pace,
        Proof proof, String methodVersion) {

    public Assessment {
        flags = Set.copyOf(flags);
    }

    Assessment with(Robustness robustness) {
        return new Assessment(target, status, reason, flags, pace, proof.with(robustness), methodVersion);
    }
}
