package org.duixian.archive;

import org.duixian.statement.Category;
import org.duixian.statement.Item;

/**
 * The parts of an item's id: 440105-2017-livelihood-02 is of 440105, of 2017, and named 02 among the livelihood items.
 * Without a name it is the whole list, 440105-2017-livelihood, of which one sentence may speak.
 */
record ItemId(String id, String district, int year, Category category, String name) {

    private static final int PARTS = 4;

    static ItemId of(Item item) {
        return of(item.id(), item.category());
    }

    static ItemId of(String id, Category category) {
        String[] parts = id.split("-", PARTS);
        if (parts.length < PARTS - 1) {
            throw new IllegalArgumentException("not the id of an item: " + id);
        }
        return new ItemId(id, parts[0], Integer.parseInt(parts[1]), category, parts.length < PARTS ? "" : parts[PARTS - 1]);
    }

    boolean isList() {
        return name.isEmpty();
    }

    /** The id of the list it stands in. */
    String list() {
        return isList() ? id : id.substring(0, id.length() - name.length() - 1);
    }
}
