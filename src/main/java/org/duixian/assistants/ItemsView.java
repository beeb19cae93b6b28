package org.duixian.assistants;

import java.util.List;

import org.duixian.archive.FiledItem;
import org.duixian.archive.Slice;

/** Items that were found, and whether there are more of them. */
record ItemsView(List<ItemView> items, boolean more) {

    static ItemsView of(Slice<FiledItem> found, Wording wording) {
        return new ItemsView(found.data().stream().map(item -> ItemView.of(item, wording)).toList(),
                found.next().isPresent());
    }
}
