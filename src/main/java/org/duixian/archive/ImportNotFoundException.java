package org.duixian.archive;

/** There is no import of that id. */
public class ImportNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public ImportNotFoundException(String id) {
        super("there is no import " + id);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
