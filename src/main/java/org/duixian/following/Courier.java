package org.duixian.following;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

import org.duixian.following.DeliveryBook.Due;

import io.quarkus.logging.Log;

/** Delivers: looks again and again for what is to be told, and tells it. Several may do so at once, on any machine. */
@ApplicationScoped
class Courier {

    /** Of one webhook, before the others get their turn. */
    private static final int MOST_AT_A_TIME = 20;

    private final DeliveryBook book;
    private final Sender sender;
    private final WebhookSettings settings;
    private ScheduledExecutorService workers;

    Courier(DeliveryBook book, Sender sender, WebhookSettings settings) {
        this.book = book;
        this.sender = sender;
        this.settings = settings;
    }

    void start(@Observes Startup event) {
        if (settings.workers() == 0) {
            return;
        }
        workers = Executors.newScheduledThreadPool(settings.workers(), work -> {
            Thread thread = new Thread(work, "webhooks");
            thread.setDaemon(true);
            return thread;
        });
        long pause = settings.interval().toMillis();
        for (int i = 0; i < settings.workers(); i++) {
            workers.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }

    /** Whatever goes wrong, the next round tries again. */
    void round() {
        try {
            book.due().forEach(this::serve);
        } catch (RuntimeException e) {
            Log.warnf("Webhooks could not be looked through: %s", e.getMessage());
        }
    }

    private void serve(String webhook) {
        for (int i = 0; i < MOST_AT_A_TIME; i++) {
            Optional<Due> due = book.claim(webhook);
            if (due.isEmpty() || due.map(this::deliver).flatMap(Delivery::error).isPresent()) {
                return;
            }
        }
    }

    Delivery deliver(Due due) {
        return book.record(due, sender.send(due.url(), due.secret(), due.message()));
    }
}
