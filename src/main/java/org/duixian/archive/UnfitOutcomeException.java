package org.duixian.archive;

/** An outcome cannot answer the target that a reviewer named it for. */
public final class UnfitOutcomeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnfitOutcomeException(String message) {
        super(message);
    }

    static UnfitOutcomeException missing(String id) {
        return new UnfitOutcomeException("there is no outcome " + id);
    }

    static UnfitOutcomeException elsewhere(String id) {
        return new UnfitOutcomeException(id + " is not of the district and year of the target, or was rejected");
    }

    static UnfitOutcomeException same(String id) {
        return new UnfitOutcomeException(id + " is the outcome that the link has already");
    }
}
