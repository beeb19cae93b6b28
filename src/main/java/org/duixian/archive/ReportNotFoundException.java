package org.duixian.archive;

/** There is no report of that id. */
public class ReportNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public ReportNotFoundException(String id) {
        super("there is no report " + id);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
