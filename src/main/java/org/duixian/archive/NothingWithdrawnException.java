package org.duixian.archive;

/** There is no decision that could be taken back. */
public final class NothingWithdrawnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingWithdrawnException(String id) {
        super("takes nothing back: no decision on " + id + " is in force");
    }
}
