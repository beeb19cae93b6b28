package org.duixian.archive;

/** There is no item of that id. */
public class ItemNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public ItemNotFoundException(String id) {
        super("there is no item " + id);
        this.id = id;
    }

    ItemNotFoundException(String id, Viewpoint from) {
        super("there is no item " + id + from.inWords());
        this.id = id;
    }

    public String id() {
        return id;
    }
}
