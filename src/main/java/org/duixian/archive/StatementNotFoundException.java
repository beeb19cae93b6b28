package org.duixian.archive;

/** There is no statement of that id. */
public class StatementNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public StatementNotFoundException(String id) {
        super("there is no statement " + id);
        this.id = id;
    }

    StatementNotFoundException(String id, Viewpoint from) {
        super("there is no statement " + id + from.inWords());
        this.id = id;
    }

    public String id() {
        return id;
    }
}
