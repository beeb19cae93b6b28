package org.duixian.archive;

import java.util.Optional;

/** A place in the list of changes: behind one item of one version. */
record ChangePlace(long version, String item) {

    static final ChangePlace START = new ChangePlace(0, "");

    /** Behind all items, whose ids begin with a digit. */
    private static final String END = "~";

    static ChangePlace of(Optional<String> key) {
        if (key.isEmpty()) {
            return START;
        }
        int colon = key.get().indexOf(':');
        try {
            return new ChangePlace(Long.parseLong(key.get().substring(0, Math.max(colon, 0))),
                    key.get().substring(colon + 1));
        } catch (NumberFormatException notOurs) {
            throw new InvalidPageKeyException(key.get());
        }
    }

    static ChangePlace behind(FiledChange change) {
        return new ChangePlace(change.version(), change.item());
    }

    static ChangePlace behind(StoredChange change) {
        return behind(change.version);
    }

    static ChangePlace behind(long version) {
        return new ChangePlace(version, END);
    }

    boolean isBefore(FiledChange change) {
        return change.version() > version || change.version() == version && change.item().compareTo(item) > 0;
    }

    String key() {
        return version + ":" + item;
    }
}
