package org.duixian.following;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.ChangeArchive;
import org.duixian.archive.ChangeQuery;
import org.duixian.archive.FiledChange;
import org.duixian.archive.Page;
import org.duixian.archive.Slice;

/** What there is to tell a webhook. */
@ApplicationScoped
class Messages {

    private static final int MOST_CHANGES = 50;

    private final ChangeArchive changes;
    private final MessageForm form;
    private final Clock clock;

    Messages(ChangeArchive changes, MessageForm form, Clock clock) {
        this.changes = changes;
        this.form = form;
        this.clock = clock;
    }

    /** The message under way, or a new one; none if there is nothing to tell, but then its place moves on. */
    Optional<Message> next(StoredWebhook webhook) {
        int most = webhook.messageId == null ? MOST_CHANGES : webhook.messageChanges;
        Slice<FiledChange> found = changes.since(queryOf(webhook), new Page(most, Optional.of(webhook.place)));
        if (found.data().isEmpty()) {
            webhook.place = found.next().orElse(webhook.place);
            return Optional.empty();
        }
        if (webhook.messageId == null) {
            webhook.messageId = newId();
            webhook.messageChanges = found.data().size();
        }
        return Optional.of(of(webhook.messageId, webhook.place, found));
    }

    /** What was sent once, to be sent again. */
    Message again(StoredWebhook webhook, StoredDelivery sent) {
        if (sent.changes == 0) {
            return ping(sent.messageId, sent.afterPlace);
        }
        return of(sent.messageId, sent.afterPlace,
                changes.since(queryOf(webhook), new Page(sent.changes, Optional.of(sent.afterPlace))));
    }

    Message ping(StoredWebhook webhook) {
        return ping(newId(), webhook.place);
    }

    private Message ping(String id, String place) {
        return new Message(id, place, place, List.of(), form.ping(clock.instant()));
    }

    private Message of(String id, String after, Slice<FiledChange> found) {
        return new Message(id, after, found.next().orElseThrow(), found.data(), form.changes(found.data()));
    }

    private static ChangeQuery queryOf(StoredWebhook webhook) {
        WantedWebhook wanted = Webhook.wanted(webhook);
        return new ChangeQuery(wanted.districts(), wanted.category());
    }

    private static String newId() {
        return "msg_" + UUID.randomUUID();
    }
}
