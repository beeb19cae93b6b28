package org.duixian.archive;

/** What a reviewer decided on is not any more what the reviewer had seen. */
public final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhileException(String id) {
        super(id + " has changed since it was read");
    }
}
