package org.duixian.rest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.duixian.archive.FiledVersion;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.http.HttpServerRequest;

/**
 * Tags every answer to a reader, and answers 304 to whoever has it already. What is served follows from the data, the
 * address and the language alone, so the tag is known before the question is asked, and a 304 asks nothing. What is asked
 * for again is kept for {@link RepeatedReads}.
 *
 * <p>
 * An import goes on while the data stands still, which reports are missing also depends on the day and on imports that
 * failed, and what a reviewer decides on must not change its tag because of another thing: their tags are of the answers
 * themselves, which are asked for each time. Keys and webhooks are nobody's but the
 * administrator's, and are not kept on the way.
 */
@Singleton
class EntityTagFilter {

    static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600";

    private static final String NOT_KEPT = "no-store";
    private static final String ASK_AGAIN = "no-cache";
    private static final String NEVER_CHANGES = "public, max-age=86400, immutable";
    private static final String TAGGED = EntityTagFilter.class.getName();
    // After all other filters: what is kept has the headers that they set.
    private static final int LAST = 1;

    private final KnownVersion versions;
    private final AnswerTags tags;
    private final KeptAnswers answers;
    private final Moments moments;
    private final ObjectMapper json;

    EntityTagFilter(KnownVersion versions, AnswerTags tags, KeptAnswers answers, Moments moments, ObjectMapper json) {
        this.versions = versions;
        this.tags = tags;
        this.answers = answers;
        this.moments = moments;
        this.json = json;
    }

    @ServerRequestFilter
    public Optional<Response> answerUnchanged(ContainerRequestContext request, ResourceInfo resource,
            HttpServerRequest asked) {
        String path = request.getUriInfo().getPath();
        boolean tagsItself = Tagged.class.isAssignableFrom(resource.getResourceMethod().getReturnType());
        if (!isRead(request) || tagsItself || path.startsWith(ImportResource.PATH) || isForAdministrators(path)
                || path.startsWith(CoverageResource.PATH)) {
            return Optional.empty();
        }
        TaggedRead read = tagged(request, ReadRequest.of(asked));
        request.setProperty(TAGGED, read);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return EntityTags.matches(known, read.tag()) ? Optional.of(Response.notModified().build()) : Optional.empty();
    }

    @ServerResponseFilter(priority = LAST)
    public void tag(ContainerRequestContext request, ContainerResponseContext answer) {
        TaggedRead read = (TaggedRead) request.getProperty(TAGGED);
        String path = request.getUriInfo().getPath();
        if (isForAdministrators(path)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
        } else if (read != null && (answer.getStatus() == 200 || answer.getStatus() == 304)) {
            tag(request, answer, read);
        } else if (isRead(request) && answer.getStatus() == 200) {
            tagByContent(request, answer, path.startsWith(CoverageResource.PATH));
        }
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext answer, TaggedRead read) {
        answer.getHeaders().putSingle(HttpHeaders.ETAG, read.tag());
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, read.isSettled() ? NEVER_CHANGES : CACHE_CONTROL);
        if (!read.isSettled() && answer.getStatus() == 200) {
            keep(request, answer, read);
        }
        tags.lastModified(read.version()).filter(date -> !read.isSettled())
                .ifPresent(date -> answer.getHeaders().putSingle(HttpHeaders.LAST_MODIFIED, date));
        // Whether there is anything here at all, which "*" asks, and a date takes for granted, is known only now.
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean isUnmodified = known == null && !read.isSettled()
                && tags.isUnmodified(read.version(), request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE));
        if (isUnmodified || EntityTags.isAny(known)) {
            unchanged(answer);
        }
    }

    private void tagByContent(ContainerRequestContext request, ContainerResponseContext answer, boolean isCoverage) {
        Object entity = answer.getEntity();
        if (!isCoverage && !(entity instanceof Tagged)) {
            return;
        }
        String own = entity instanceof Tagged view ? OwnTags.of(view)
                : OwnTags.of(new String(written(entity), StandardCharsets.UTF_8));
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, own);
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        if (EntityTags.isAny(known) || EntityTags.matches(known, own)) {
            unchanged(answer);
        }
    }

    private void keep(ContainerRequestContext request, ContainerResponseContext answer, TaggedRead read) {
        boolean isPlainJson = isJson(answer.getEntity()) && request.getMethod().equals("GET")
                && (answer.getMediaType() == null || answer.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE));
        if (!isPlainJson || !answers.wants(read.tag())) {
            return;
        }
        Map<String, String> headers = new HashMap<>();
        answer.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.put(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8");
        answers.keep(read.tag(), KeptAnswer.of(headers, written(answer.getEntity())));
    }

    private TaggedRead tagged(ContainerRequestContext request, ReadRequest asked) {
        FiledVersion version = versions.get();
        // What was said at a moment that is past stays what was said; a new release may say it in other words.
        boolean isSettled = moments.isSettled(request.getUriInfo().getQueryParameters().getFirst(Moments.AS_OF));
        return new TaggedRead(isSettled ? tags.ofSettled(asked) : tags.of(version, asked), version, isSettled);
    }

    private byte[] written(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can always be written", e);
        }
    }

    private static boolean isJson(Object entity) {
        return entity instanceof Record || entity instanceof JsonNode;
    }

    private static void unchanged(ContainerResponseContext answer) {
        answer.setStatus(304);
        answer.setEntity(null);
    }

    private static boolean isForAdministrators(String path) {
        return path.startsWith(KeyResource.PATH) || path.startsWith(WebhookResource.PATH);
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** A question, its tag, and the version of the data that the tag is of. */
    private record TaggedRead(String tag, FiledVersion version, boolean isSettled) {
    }
}
