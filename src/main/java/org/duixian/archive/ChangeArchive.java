package org.duixian.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What changed, in the order in which it did. */
@ApplicationScoped
@Transactional
public class ChangeArchive {

    private static final int AT_ONCE = 50;

    private final ChangeRepository changes;
    private final ItemRepository items;
    private final DataVersion data;

    ChangeArchive(ChangeRepository changes, ItemRepository items, DataVersion data) {
        this.changes = changes;
        this.items = items;
        this.data = data;
    }

    /**
     * What changed since a place in the list, the oldest first. There is always a {@code next}: at the end of the list it is
     * where to look later for what will have changed by then.
     */
    public Slice<FiledChange> since(ChangeQuery query, Page page) {
        ChangePlace start = ChangePlace.of(page.after());
        ChangePlace reached = start;
        List<FiledChange> found = new ArrayList<>();
        List<StoredChange> some = changes.listFrom(start.version(), query.districts(), AT_ONCE);
        while (!some.isEmpty() && found.size() < page.limit()) {
            read(some).stream().filter(start::isBefore).filter(query::wants).forEach(found::add);
            reached = ChangePlace.behind(some.get(some.size() - 1));
            some = changes.listFrom(reached.version() + 1, query.districts(), AT_ONCE);
        }
        if (found.size() < page.limit()) {
            return new Slice<>(found, Optional.of(reached.key()));
        }
        List<FiledChange> cut = found.subList(0, page.limit());
        return new Slice<>(cut, Optional.of(ChangePlace.behind(cut.get(cut.size() - 1)).key()));
    }

    /** The key to ask with for what will change from now on. */
    public String end() {
        return ChangePlace.behind(data.current()).key();
    }

    /** The last changes, the newest first. */
    public List<FiledChange> newest(ChangeQuery query, int limit) {
        List<FiledChange> found = new ArrayList<>();
        List<StoredChange> some = changes.listBefore(Long.MAX_VALUE, query.districts(), AT_ONCE);
        while (!some.isEmpty() && found.size() < limit) {
            read(some).stream().filter(query::wants).forEach(found::add);
            some = changes.listBefore(some.get(some.size() - 1).version, query.districts(), AT_ONCE);
        }
        return found.stream().limit(limit).toList();
    }

    // In the order given, the items of each by their ids.
    private List<FiledChange> read(List<StoredChange> some) {
        List<Long> versions = some.stream().map(change -> change.version).toList();
        Map<Moment, Map<String, StoredItem>> begun = new TreeMap<>();
        Map<Moment, Map<String, StoredItem>> ended = new TreeMap<>();
        changes.listBegun(versions).forEach(item -> at(begun, item.district, item.saidFrom).put(item.itemId, item));
        changes.listEnded(versions).forEach(item -> at(ended, item.district, item.saidUntil).put(item.itemId, item));
        List<FiledChange> read = new ArrayList<>();
        for (StoredChange change : some) {
            if (change.itemId != null) {
                reply(change).ifPresent(read::add);
            } else {
                read.addAll(read(change, at(ended, change.district, change.at), at(begun, change.district, change.at)));
            }
        }
        return read;
    }

    private static List<FiledChange> read(StoredChange change, Map<String, StoredItem> ended,
            Map<String, StoredItem> begun) {
        Map<String, FiledChange> read = new TreeMap<>();
        begun.forEach((id, now) -> read.put(id, of(change, id,
                ended.containsKey(id) ? FiledChange.Kind.CHANGED : FiledChange.Kind.ADDED, ended.get(id), now)));
        ended.forEach((id, before) -> read.putIfAbsent(id, of(change, id, FiledChange.Kind.REMOVED, before, null)));
        return List.copyOf(read.values());
    }

    private Optional<FiledChange> reply(StoredChange change) {
        return items.findByItemId(change.itemId)
                .map(item -> of(change, change.itemId, FiledChange.Kind.REPLIED, item, item));
    }

    private static FiledChange of(StoredChange change, String item, FiledChange.Kind kind, StoredItem before,
            StoredItem after) {
        return new FiledChange(change.version, change.at, change.district, Codes.read(Cause.class, change.cause),
                Optional.ofNullable(change.subject), item, kind,
                Optional.ofNullable(before).map(FiledChange.Standing::of),
                Optional.ofNullable(after).map(FiledChange.Standing::of));
    }

    private static Map<String, StoredItem> at(Map<Moment, Map<String, StoredItem>> rows, String district, Instant at) {
        return rows.computeIfAbsent(new Moment(district, at), any -> new TreeMap<>());
    }

    private record Moment(String district, Instant at) implements Comparable<Moment> {

        private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::district).thenComparing(Moment::at);

        @Override
        public int compareTo(Moment other) {
            return ORDER.compare(this, other);
        }
    }
}
