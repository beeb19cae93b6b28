package org.duixian.following;

import jakarta.enterprise.context.ApplicationScoped;

/** Sends now what somebody asks for, and tells what came of it. */
@ApplicationScoped
public class SendingByHand {

    private final DeliveryBook book;
    private final Courier courier;

    SendingByHand(DeliveryBook book, Courier courier) {
        this.book = book;
        this.courier = courier;
    }

    /** A message that says nothing but that it arrives. */
    public Delivery ping(String webhook) {
        return courier.deliver(book.ping(webhook));
    }

    /** The message of a delivery once more, under the same id. */
    public Delivery again(String webhook, String delivery) {
        return courier.deliver(book.again(webhook, delivery));
    }
}
