package org.duixian.rest;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledChange;
import org.duixian.following.MessageForm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Messages to webhooks, which tell changes in the words of {@code GET /changes}. */
@ApplicationScoped
class WebhookMessages implements MessageForm {

    private final ObjectMapper json;

    WebhookMessages(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String changes(List<FiledChange> changes) {
        FiledChange last = changes.get(changes.size() - 1);
        return written(new MessageView("changes", last.at(), last.version(), changes.stream().map(ChangeView::of).toList()));
    }

    @Override
    public String ping(Instant at) {
        return written(new MessageView("ping", at, null, List.of()));
    }

    private String written(MessageView message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message can always be written", e);
        }
    }

    /**
     * The body of a message.
     *
     * @param timestamp when the last of the changes was made
     * @param version of the data, of the last of the changes
     */
    record MessageView(String type, Instant timestamp, Long version, List<ChangeView> data) {
    }
}
