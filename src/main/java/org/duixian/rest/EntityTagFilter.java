package org.duixian.rest;

import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.DataVersion;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tags every answer to a reader, and answers 304 to whoever has it already. What is served follows from the data, the
 * address and the language alone, so the tag is known before the question is asked, and a 304 asks nothing.
 *
 * <p>
 * An import goes on while the data stands still, and what a reviewer decides on must not change its tag because of another
 * thing: their tags are of the answers themselves, which are asked for each time. Keys and webhooks are
 * nobody's but the administrator's, and are not kept on the way.
 */
@Singleton
class EntityTagFilter {

    private static final String NOT_KEPT = "no-store";
    private static final String ASK_AGAIN = "no-cache";
    private static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600";
    private static final String NEVER_CHANGES = "public, max-age=86400, immutable";
    private static final String TAG = EntityTagFilter.class.getName();

    private final DataVersion data;
    private final Moments moments;

    EntityTagFilter(DataVersion data, Moments moments) {
        this.data = data;
        this.moments = moments;
    }

    @ServerRequestFilter
    public Optional<Response> answerUnchanged(ContainerRequestContext request, ResourceInfo resource) {
        String path = request.getUriInfo().getPath();
        boolean tagsItself = Tagged.class.isAssignableFrom(resource.getResourceMethod().getReturnType());
        if (!isRead(request) || tagsItself || path.startsWith(ImportResource.PATH) || isForAdministrators(path)) {
            return Optional.empty();
        }
        String tag = tagOf(request);
        request.setProperty(TAG, tag);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return EntityTags.matches(known, tag) ? Optional.of(Response.notModified().build()) : Optional.empty();
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext answer) {
        if (isForAdministrators(request.getUriInfo().getPath())) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
            return;
        }
        Object tag = request.getProperty(TAG);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (isRead(request) && answer.getStatus() == 200 && answer.getEntity() instanceof Tagged view) {
            String own = OwnTags.of(view);
            tag(answer, own, ASK_AGAIN, EntityTags.isAny(known) || EntityTags.matches(known, own));
        } else if (tag != null && (answer.getStatus() == 200 || answer.getStatus() == 304)) {
            // Whether there is anything here at all, which "*" asks, is known only now.
            tag(answer, tag.toString(), isSettled(request) ? NEVER_CHANGES : CACHE_CONTROL, EntityTags.isAny(known));
        }
    }

    private static void tag(ContainerResponseContext answer, String tag, String caching, boolean isKnown) {
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, caching);
        if (isKnown) {
            answer.setStatus(304);
            answer.setEntity(null);
        }
    }

    private static boolean isForAdministrators(String path) {
        return path.startsWith(KeyResource.PATH) || path.startsWith(WebhookResource.PATH);
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    // What was said at a moment that is past stays what was said; a new release may say it in other words.
    private boolean isSettled(ContainerRequestContext request) {
        return moments.isSettled(request.getUriInfo().getQueryParameters().getFirst(Moments.AS_OF));
    }

    private String tagOf(ContainerRequestContext request) {
        UriInfo asked = request.getUriInfo();
        return OwnTags.of(isSettled(request) ? "" : Long.toString(data.current()), asked.getRequestUri().getRawPath(),
                String.valueOf(asked.getRequestUri().getRawQuery()), Voice.codeOf(request));
    }
}
