package org.duixian.data;

/** A broken data file: names the file and the entry, and stops the start. */
public class DataFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DataFileException(String file, String entry, String reason) {
        super(file + ": " + entry + ": " + reason);
    }

    public DataFileException(String file, Exception cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
