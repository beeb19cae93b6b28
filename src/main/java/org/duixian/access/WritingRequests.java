package org.duixian.access;

/** Tells which requests would change something; whoever serves addresses knows. */
public interface WritingRequests {

    /** Whether there is an operation at this path for this method, and the method is not one that only reads. */
    boolean hasOne(String method, String path);
}
