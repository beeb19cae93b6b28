package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * What fails before a resource is reached is a problem too: an address that cannot be decoded, header fields beyond
 * measure, a body over the limit.
 *
 * <p>
 * Known weakness: bytes that are no HTTP at all (a request line without its parts, a header field without its name, a
 * Content-Length that is no number) are answered by Vert.x with a bare status before there is a request to speak of.
 */
@ApplicationScoped
class EdgeProblems {

    private static final int FIRST = 1000;
    // After the credential, before Quarkus' own limit, which answers without a body.
    private static final int AFTER_CREDENTIAL = 50;
    // After Quarkus has noted its own limit for what comes without a length, which BodyLimit sees to.
    private static final int AFTER_LIMIT = 1;
    private static final int HEADERS_LIMIT = 16 * 1024;

    private final ObjectMapper json;
    private final long longestBody;

    EdgeProblems(ObjectMapper json, VertxHttpConfig settings) {
        this.json = json;
        this.longestBody = BodyLimit.of(settings);
    }

    void checkRequests(@Observes Filters filters) {
        filters.register(this::check, FIRST);
        filters.register(this::checkLength, AFTER_CREDENTIAL);
        filters.register(EdgeProblems::liftLimit, AFTER_LIMIT);
    }

    void answerFailures(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answerFailure);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.uri().length() > RequestLineCheck.LONGEST) {
            answer(exchange, ProblemType.URI_TOO_LONG, "an address may have " + RequestLineCheck.LONGEST + " characters");
        } else if (sizeOfHeaders(request) > HEADERS_LIMIT) {
            answer(exchange, ProblemType.HEADERS_TOO_LARGE, "header fields may have " + HEADERS_LIMIT + " bytes");
        } else if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            answer(exchange, ProblemType.MALFORMED_REQUEST, "there is more than one Host");
        } else {
            checkAddress(exchange);
        }
    }

    private void checkAddress(RoutingContext exchange) {
        Optional<String> fault = RequestLineCheck.faultIn(exchange.request().uri());
        if (fault.isPresent()) {
            answer(exchange, ProblemType.MALFORMED_REQUEST, "the address contains " + fault.get());
        } else {
            exchange.next();
        }
    }

    private void checkLength(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= longestBody) {
            exchange.next();
            return;
        }
        answer(exchange, ProblemType.PAYLOAD_TOO_LARGE, "a body may have " + longestBody + " bytes, not " + length);
    }

    private static void liftLimit(RoutingContext exchange) {
        exchange.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        exchange.next();
    }

    private void answerFailure(RoutingContext exchange) {
        if (exchange.response().headWritten() || exchange.statusCode() < 400) {
            exchange.next();
            return;
        }
        // A key cannot be looked up either, and that is before any resource.
        if (Outage.isBehind(exchange.failure())) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER);
            answer(exchange, ProblemType.SERVICE_UNAVAILABLE, Outage.DETAIL);
            return;
        }
        ProblemType type = ProblemType.ofStatus(exchange.statusCode());
        answer(exchange, type, type.title());
    }

    private void answer(RoutingContext exchange, ProblemType type, String detail) {
        exchange.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(written(Problem.of(type, detail, pathOf(exchange.request().uri()), List.of())
                        .inLanguageOf(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }

    private static String pathOf(String address) {
        String path = address.split("\\?", 2)[0];
        return AskedParameter.shown(path);
    }

    private static int sizeOfHeaders(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(entry -> entry.getKey().length() + entry.getValue().length() + 4)
                .sum();
    }
}
