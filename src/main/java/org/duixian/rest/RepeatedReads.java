package org.duixian.rest;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.duixian.archive.FiledVersion;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers what was answered before, or what the client has already, before anything else is done for it: on the thread that
 * took the request, without the database. All that is not plainly of that kind goes on its way.
 */
@ApplicationScoped
class RepeatedReads {

    // After the checks of the address, before anybody's key is looked at: who shows one goes on to have it looked at.
    private static final int AFTER_CHECKS = 900;
    private static final String API = EntryPointResource.PATH;
    private static final String JSON = "application/json";

    private final KnownVersion versions;
    private final AnswerTags tags;
    private final KeptAnswers answers;

    RepeatedReads(KnownVersion versions, AnswerTags tags, KeptAnswers answers) {
        this.versions = versions;
        this.tags = tags;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, AFTER_CHECKS);
    }

    private void answer(RoutingContext exchange) {
        Optional<FiledVersion> version = isPlainRead(exchange.request()) ? versions.ifKnown() : Optional.empty();
        if (version.isEmpty() || !isAnswered(exchange, version.get())) {
            exchange.next();
        }
    }

    private boolean isAnswered(RoutingContext exchange, FiledVersion version) {
        HttpServerRequest request = exchange.request();
        ReadRequest asked = ReadRequest.of(request);
        String tag = tags.of(version, asked);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && EntityTags.matches(known, tag)) {
            unchanged(exchange.response(), version, asked, tag);
            return true;
        }
        Optional<KeptAnswer> kept = answers.find(tag);
        kept.ifPresent(answer -> {
            boolean isUnmodified = known == null ? tags.isUnmodified(version, request.getHeader(HttpHeaders.IF_MODIFIED_SINCE))
                    : EntityTags.isAny(known);
            if (isUnmodified) {
                unchanged(exchange.response(), version, asked, tag);
            } else {
                send(answer, exchange.response(), version, asked);
            }
        });
        return kept.isPresent();
    }

    private void unchanged(HttpServerResponse response, FiledVersion version, ReadRequest asked, String tag) {
        response.setStatusCode(304)
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, EntityTagFilter.CACHE_CONTROL)
                .putHeader(HttpHeaders.VARY, LanguageFilter.VARY)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, WireEnums.nameOf(asked.language()));
        tags.lastModified(version).ifPresent(date -> response.putHeader(HttpHeaders.LAST_MODIFIED, date));
        response.end();
    }

    private void send(KeptAnswer answer, HttpServerResponse response, FiledVersion version, ReadRequest asked) {
        answer.headers().forEach(response::putHeader);
        tags.lastModified(version).ifPresent(date -> response.putHeader(HttpHeaders.LAST_MODIFIED, date));
        if (answer.packed() != null && asked.takesGzip()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(answer.packed());
        } else {
            response.end(answer.plain());
        }
    }

    private static boolean isPlainRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET && request.uri().startsWith(API)
                && request.getHeader("X-API-Key") == null && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
                && !request.uri().contains(Moments.AS_OF) && !wantsItAnew(request)
                && takesJson(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean wantsItAnew(HttpServerRequest request) {
        String caching = request.getHeader(HttpHeaders.CACHE_CONTROL);
        return caching != null && (caching.contains("no-cache") || caching.contains("no-store"));
    }

    // What is said of how much it is wanted is for the resource to weigh.
    private static boolean takesJson(String accept) {
        return accept == null || accept.equals("*/*") || accept.equals(JSON)
                || (accept.contains(JSON) || accept.contains("*/*")) && !accept.contains(";");
    }
}
