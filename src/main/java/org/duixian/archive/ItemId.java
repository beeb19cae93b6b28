package org.duixian.archive;

import org.duixian.statement.Category;
import org.duixian.statement.Item;

/**
 * The parts of an item's id: 440105-2017-livelihood-02 is of 440105, of 2017, and named 02 among the livelihood items.
 */
record ItemId(String id, String district, int year, Category category, String name) {

    private static final int PARTS = 4;

    static ItemId of(Item item) {
        return of(item.id(), item.category());
    }

    static ItemId of(String id, Category category) {
        String[] parts = id.split("-", PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException("not the id of an item: " + id);
        }
        return new ItemId(id, parts[0], Integer.parseInt(parts[1]), category, parts[PARTS - 1]);
    }
}
