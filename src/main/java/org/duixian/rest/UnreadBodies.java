package org.duixian.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Takes leave of a client that was answered before all of its body was read. What it still sends is dropped for a while, so
 * that it comes to read the answer; then the connection is closed, however much there would be to come.
 */
@ApplicationScoped
class UnreadBodies {

    private static final int BEFORE_ALL_CHECKS = 1001;
    private static final long WHILE_MILLIS = 3_000;

    void watch(@Observes Filters filters) {
        filters.register(UnreadBodies::watch, BEFORE_ALL_CHECKS);
    }

    private static void watch(RoutingContext exchange) {
        exchange.addHeadersEndHandler(headers -> announce(exchange));
        exchange.addEndHandler(answered -> leave(exchange));
        exchange.next();
    }

    // Else the client would send its next request into a connection that is about to be closed.
    private static void announce(RoutingContext exchange) {
        boolean closes = isUnread(exchange.request()) && exchange.request().version() != HttpVersion.HTTP_2;
        if (closes) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    private static void leave(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!isUnread(request)) {
            return;
        }
        long timer = exchange.vertx().setTimer(WHILE_MILLIS, late -> request.connection().close());
        request.handler(dropped -> {
        });
        request.exceptionHandler(gone -> exchange.vertx().cancelTimer(timer));
        request.endHandler(all -> {
            exchange.vertx().cancelTimer(timer);
            request.connection().close();
        });
        request.resume();
    }

    // What is answered at once is not ended yet, and nothing is to come all the same where no body was announced.
    private static boolean isUnread(HttpServerRequest request) {
        boolean isAnnounced = request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        boolean mayComeWithout = request.version() == HttpVersion.HTTP_2 && request.method() != HttpMethod.GET;
        return !request.isEnded() && (isAnnounced || mayComeWithout);
    }
}
