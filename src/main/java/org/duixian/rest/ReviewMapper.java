package org.duixian.rest;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.ChangedMeanwhileException;
import org.duixian.archive.DecisionNotFoundException;
import org.duixian.archive.LinkNotFoundException;
import org.duixian.archive.NothingCorrectedException;
import org.duixian.archive.NothingWithdrawnException;
import org.duixian.archive.UnfitOutcomeException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What stands against a decision, as a problem. */
@Singleton
class ReviewMapper {

    private final ProblemMapper problems;

    ReviewMapper(ProblemMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response noLink(LinkNotFoundException missing, UriInfo asked) {
        return problems.refused(ProblemException.of(ProblemType.NOT_FOUND, missing.getMessage()), asked);
    }

    @ServerExceptionMapper
    public Response noDecision(DecisionNotFoundException missing, UriInfo asked) {
        return problems.refused(ProblemException.of(ProblemType.NOT_FOUND, missing.getMessage()), asked);
    }

    @ServerExceptionMapper
    public Response stale(ChangedMeanwhileException refused, UriInfo asked) {
        return problems.refused(ProblemException.of(ProblemType.PRECONDITION_FAILED, refused.getMessage()), asked);
    }

    @ServerExceptionMapper
    public Response nothingCorrected(NothingCorrectedException refused, UriInfo asked) {
        return problems.refused(ProblemException.of(ProblemType.INVALID_PARAMETER,
                List.of(Problem.Fault.at("/decision", refused.getMessage()))), asked);
    }

    @ServerExceptionMapper
    public Response nothingWithdrawn(NothingWithdrawnException refused, UriInfo asked) {
        return problems.refused(ProblemException.of(ProblemType.INVALID_PARAMETER,
                List.of(Problem.Fault.at("/decision", refused.getMessage()))), asked);
    }

    @ServerExceptionMapper
    public Response noAnswer(UnfitOutcomeException refused, UriInfo asked) {
        return problems.refused(ProblemException.of(ProblemType.INVALID_PARAMETER,
                List.of(Problem.Fault.at("/outcome", refused.getMessage()))), asked);
    }
}
