package org.duixian.archive;

/** A correction leaves a statement as it stands. */
public final class NothingCorrectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingCorrectedException(String id) {
        super("corrects nothing: " + id + " says that already");
    }
}
