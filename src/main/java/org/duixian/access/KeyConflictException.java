package org.duixian.access;

/** What is wanted of a key stands against the keys that are there. */
public final class KeyConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private KeyConflictException(String message) {
        super(message);
    }

    /** Also one that was revoked keeps its name: what it signed must not look like another's. */
    static KeyConflictException nameTaken(String name) {
        return new KeyConflictException("there is, or was, a key named " + name);
    }

    static KeyConflictException ofTheInstallation() {
        return new KeyConflictException("the administrator's own key is set by DUIXIAN_ADMIN_KEY and cannot be revoked here");
    }
}
