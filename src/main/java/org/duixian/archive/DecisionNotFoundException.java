package org.duixian.archive;

/** There is no decision of that id. */
public final class DecisionNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DecisionNotFoundException(String id) {
        super("there is no decision " + id);
    }
}
