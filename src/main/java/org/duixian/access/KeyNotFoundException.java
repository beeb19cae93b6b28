package org.duixian.access;

/** There is no key of that id. */
public final class KeyNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyNotFoundException(String id) {
        super("there is no key " + id);
    }
}
