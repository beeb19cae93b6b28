package org.duixian.archive;

/** A list was asked to go on after a key that no slice of it could have given. */
public class InvalidPageKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidPageKeyException(String key) {
        super("no slice of this list goes on after " + key);
    }
}
