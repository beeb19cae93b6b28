package org.duixian.archive;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What governments reply. It stands beside the verdict and never moves it. */
@ApplicationScoped
@Transactional
public class ReplyArchive {

    private static final int DIGITS = 12;

    private final ReplyRepository replies;
    private final ItemRepository items;
    private final DistrictLock lock;
    private final DataVersion version;
    private final Lookback lookback;
    private final Clock clock;

    ReplyArchive(ReplyRepository replies, ItemRepository items, DistrictLock lock, DataVersion version, Lookback lookback,
            Clock clock) {
        this.replies = replies;
        this.items = items;
        this.lock = lock;
        this.version = version;
        this.lookback = lookback;
        this.clock = clock;
    }

    /** Keeps a reply to an item; the same once more is the same. */
    public FiledReply add(String item, Reply reply, String by) {
        StoredItem concerned = items.findByItemId(item).orElseThrow(() -> new ItemNotFoundException(item));
        lock.hold(concerned.district);
        String id = idOf(item, reply);
        Optional<StoredReply> known = replies.findByReplyId(id);
        if (known.isPresent()) {
            return read(known.get());
        }
        StoredReply stored = new StoredReply();
        stored.replyId = id;
        stored.district = concerned.district;
        stored.itemId = item;
        stored.from = reply.from();
        stored.words = reply.words();
        stored.on = reply.on();
        stored.sourceUrl = reply.sourceUrl();
        stored.enteredBy = by;
        // PostgreSQL keeps microseconds; what is answered now is what is answered later.
        stored.enteredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        replies.persist(stored);
        version.growBeside(item, Cause.REPLY, stored.district, stored.enteredAt, id);
        return read(stored);
    }

    /** The oldest first. */
    public List<FiledReply> to(String item) {
        return to(item, Viewpoint.PRESENT);
    }

    /** Those that were there. */
    public List<FiledReply> to(String item, Viewpoint from) {
        lookback.from(from);
        return replies.listByItem(item).stream().map(ReplyArchive::read).toList();
    }

    private static String idOf(String item, Reply reply) {
        String content = String.join("\n", item, reply.from(), reply.words(), reply.on().toString(), reply.sourceUrl());
        return item + "-reply-" + Sha256.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private static FiledReply read(StoredReply stored) {
        return new FiledReply(stored.replyId, stored.itemId,
                new Reply(stored.from, stored.words, stored.on, stored.sourceUrl), stored.enteredBy, stored.enteredAt);
    }
}
