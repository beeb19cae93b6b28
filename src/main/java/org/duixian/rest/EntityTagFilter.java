package org.duixian.rest;

import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
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
 * An import goes on while the data stands still: its tag is of the answer itself, which is asked for each time. Keys are
 * nobody's but the administrator's, and are not kept on the way.
 */
@Singleton
class EntityTagFilter {

    private static final String NOT_KEPT = "no-store";
    private static final String ASK_AGAIN = "no-cache";
    private static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600";
    private static final String TAG = EntityTagFilter.class.getName();
    private static final String RELEASE = Optional
            .ofNullable(EntityTagFilter.class.getPackage().getImplementationVersion()).orElse("");

    private final DataVersion data;

    EntityTagFilter(DataVersion data) {
        this.data = data;
    }

    @ServerRequestFilter
    public Optional<Response> answerUnchanged(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!isRead(request) || path.startsWith(ImportResource.PATH) || path.startsWith(KeyResource.PATH)) {
            return Optional.empty();
        }
        String tag = tagOf(request);
        request.setProperty(TAG, tag);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return EntityTags.matches(known, tag) ? Optional.of(Response.notModified().build()) : Optional.empty();
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getUriInfo().getPath().startsWith(KeyResource.PATH)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
            return;
        }
        Object tag = request.getProperty(TAG);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (isRead(request) && answer.getStatus() == 200 && answer.getEntity() instanceof ImportView view) {
            String own = quoted(RELEASE, view.toString());
            tag(answer, own, ASK_AGAIN, EntityTags.isAny(known) || EntityTags.matches(known, own));
        } else if (tag != null && (answer.getStatus() == 200 || answer.getStatus() == 304)) {
            // Whether there is anything here at all, which "*" asks, is known only now.
            tag(answer, tag.toString(), CACHE_CONTROL, EntityTags.isAny(known));
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

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private String tagOf(ContainerRequestContext request) {
        UriInfo asked = request.getUriInfo();
        return quoted(RELEASE, Long.toString(data.current()), asked.getRequestUri().getRawPath(),
                String.valueOf(asked.getRequestUri().getRawQuery()), Voice.codeOf(request));
    }

    private static String quoted(String... parts) {
        return '"' + Digest.word(Digest.of(15, parts)) + '"';
    }
}
