package org.duixian.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.access.KeyConflictException;
import org.duixian.access.KeyNotFoundException;
import org.duixian.archive.ImportNotFoundException;
import org.duixian.archive.InvalidPageKeyException;
import org.duixian.archive.ItemNotFoundException;
import org.duixian.archive.ReportNotFoundException;
import org.duixian.archive.StatementNotFoundException;
import org.duixian.following.WebhookNotFoundException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the archive or the key ring has not, or has already, as a problem. */
@Singleton
class MissingMapper {

    private final ProblemMapper problems;

    MissingMapper(ProblemMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response noItem(ItemNotFoundException missing, UriInfo asked) {
        return nothing(missing, asked);
    }

    @ServerExceptionMapper
    public Response noStatement(StatementNotFoundException missing, UriInfo asked) {
        return nothing(missing, asked);
    }

    @ServerExceptionMapper
    public Response noReport(ReportNotFoundException missing, UriInfo asked) {
        return nothing(missing, asked);
    }

    @ServerExceptionMapper
    public Response noImport(ImportNotFoundException missing, UriInfo asked) {
        return nothing(missing, asked);
    }

    @ServerExceptionMapper
    public Response noKey(KeyNotFoundException missing, UriInfo asked) {
        return nothing(missing, asked);
    }

    @ServerExceptionMapper
    public Response noWebhook(WebhookNotFoundException missing, UriInfo asked) {
        return nothing(missing, asked);
    }

    @ServerExceptionMapper
    public Response keyInTheWay(KeyConflictException conflict, UriInfo asked) {
        return problems.refused(ProblemException.of(ProblemType.CONFLICT, conflict.getMessage()), asked);
    }

    @ServerExceptionMapper
    public Response noSuchPlace(InvalidPageKeyException refused, UriInfo asked) {
        return problems.refused(Cursors.refused(), asked);
    }

    private Response nothing(RuntimeException missing, UriInfo asked) {
        return problems.refused(ProblemException.of(ProblemType.NOT_FOUND, missing.getMessage()), asked);
    }
}
