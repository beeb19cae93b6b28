package org.duixian.rest;

import java.io.IOException;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** One method an exception: what a client learns when a request fails. */
@Singleton
class ProblemMapper {

    private static final String CHALLENGE = "ApiKey header=\"X-API-Key\"";

    private final RouteTable routes;

    ProblemMapper(RouteTable routes) {
        this.routes = routes;
    }

    @ServerExceptionMapper
    public Response refused(ProblemException refused, UriInfo asked) {
        return answer(refused.type(), refused.getMessage(), refused.faults(), asked).build();
    }

    @ServerExceptionMapper
    public Response nothingHere(NotFoundException missing, UriInfo asked) {
        return answer(ProblemType.NOT_FOUND, "there is nothing at " + AskedParameter.shown(asked.getPath()), asked);
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException refused, UriInfo asked) {
        String allowed = routes.allowedAt(asked.getPath());
        return answer(ProblemType.METHOD_NOT_ALLOWED, "this path has " + allowed, List.of(), asked)
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    @ServerExceptionMapper
    public Response otherwiseRefused(WebApplicationException refused, UriInfo asked) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        ProblemType type = ProblemType.ofStatus(status);
        return answer(type, type.title(), asked);
    }

    @ServerExceptionMapper
    public Response withoutCredential(UnauthorizedException refused, UriInfo asked) {
        return unauthenticated("writing needs a credential: the header X-API-Key", asked);
    }

    @ServerExceptionMapper
    public Response withWrongCredential(AuthenticationFailedException refused, UriInfo asked) {
        return unauthenticated("the credential is not known", asked);
    }

    @ServerExceptionMapper
    public Response notForThisCredential(ForbiddenException refused, UriInfo asked) {
        return answer(ProblemType.FORBIDDEN, "the credential is known, but does not allow this", asked);
    }

    // The only input of a resource is the body of its request.
    @ServerExceptionMapper
    public Response cutShort(IOException failure, UriInfo asked) {
        if (failure instanceof BodyLimit.TooLongException tooLong) {
            return answer(ProblemType.PAYLOAD_TOO_LARGE, tooLong.getMessage(), List.of(), asked)
                    .header("Connection", "close")
                    .build();
        }
        return answer(ProblemType.MALFORMED_REQUEST, "the body ends too early or is not of the form it says", asked);
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable failure, UriInfo asked) {
        if (Outage.isBehind(failure)) {
            Log.errorf("The database does not answer: %s", failure.getMessage());
            return answer(ProblemType.SERVICE_UNAVAILABLE, Outage.DETAIL, List.of(), asked)
                    .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER)
                    .build();
        }
        Log.errorf(failure, "%s failed", asked.getPath());
        return answer(ProblemType.INTERNAL_ERROR, "the failure has been logged", asked);
    }

    private static Response unauthenticated(String detail, UriInfo asked) {
        return answer(ProblemType.UNAUTHENTICATED, detail, List.of(), asked)
                .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                .build();
    }

    private static Response answer(ProblemType type, String detail, UriInfo asked) {
        return answer(type, detail, List.of(), asked).build();
    }

    private static Response.ResponseBuilder answer(ProblemType type, String detail, List<Problem.Fault> faults,
            UriInfo asked) {
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(type, detail, instance(asked), faults));
    }

    private static String instance(UriInfo asked) {
        return asked.getRequestUri().getRawPath();
    }
}
