package org.duixian.rest;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.duixian.archive.FiledDecision;

/** The answer to a decision: what was decided on, as it stands now, and where the decision stands in the log. */
final class Decided {

    private Decided() {
    }

    /** Nothing is left of what was decided on. */
    static Response gone(FiledDecision decision) {
        return Response.noContent().location(URI.create(CorrectionResource.PATH + "/" + decision.id())).build();
    }

    static Response answer(FiledDecision decision, Tagged now, String at) {
        return Response.created(URI.create(CorrectionResource.PATH + "/" + decision.id()))
                .header(HttpHeaders.CONTENT_LOCATION, at)
                .header(HttpHeaders.ETAG, OwnTags.of(now))
                .entity(now).build();
    }
}
