package org.duixian.following;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.ChangeArchive;
import org.duixian.archive.ChangeQuery;
import org.duixian.statement.Category;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The last changes as an Atom feed, for readers of feeds. */
@Path("/api/v1/changes.atom")
@Tag(name = "Changes")
class FeedResource {

    private static final int MOST = 50;

    private final ChangeArchive archive;
    private final AtomFeed feed;

    FeedResource(ChangeArchive archive, AtomFeed feed) {
        this.archive = archive;
        this.feed = feed;
    }

    @GET
    @Produces(AtomFeed.MEDIA_TYPE)
    @Operation(operationId = "getChangeFeed", summary = "Get the last 50 changes as an Atom feed, the newest first", description = "For a copy that misses nothing, read GET /changes")
    public String get(@BeanParam FeedQuestion question, UriInfo asked) {
        ChangeQuery query = new ChangeQuery(question.districts, Optional.ofNullable(question.category));
        return feed.of(archive.newest(query, MOST), asked.getRequestUri(), asked.getBaseUri().resolve("api/v1"));
    }

    /** Of what the feed is wanted. */
    static class FeedQuestion {

        @QueryParam("district")
        @Pattern(regexp = "[0-9]{6}", message = "a six-digit code")
        @Parameter(description = "Six-digit code; may be given several times", example = "440105")
        List<String> districts;

        @QueryParam("category")
        @Parameter(description = "Which part of the report", example = "livelihood")
        Category category;
    }
}
