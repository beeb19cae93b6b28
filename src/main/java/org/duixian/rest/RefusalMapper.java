package org.duixian.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.intake.IntakeRefusedException;
import org.duixian.reading.UnreadableHeadException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Why a document is not taken in, as a problem. */
@Singleton
class RefusalMapper {

    private final ProblemMapper problems;

    RefusalMapper(ProblemMapper problems) {
        this.problems = problems;
    }

    /** A refusal and its problem go by the same name. */
    @ServerExceptionMapper
    public Response untaken(IntakeRefusedException refused, UriInfo asked) {
        ProblemType type = ProblemType.named(refused.refusal().code()).orElse(ProblemType.UNREADABLE_DOCUMENT);
        return problems.refused(ProblemException.of(type, refused.getMessage()), asked);
    }

    /** Each field that neither the text nor the sender gives, by the pointer where the sender could give it. */
    @ServerExceptionMapper
    public Response headless(UnreadableHeadException refused, UriInfo asked) {
        return problems.refused(ProblemException.of(ProblemType.HEAD_INCOMPLETE, refused.missing().stream()
                .map(missing -> Problem.Fault.at("/" + missing.field(), missing.reason()))
                .toList()), asked);
    }
}
