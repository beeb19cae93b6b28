package org.duixian.archive;

/** There is no link of that id. */
public final class LinkNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LinkNotFoundException(String id) {
        super("there is no link " + id);
    }
}
