package org.duixian.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;

/**
 * Refuses a body that says it is over the limit before a byte of it is read.
 *
 * <p>
 * Known weakness: one that does not say how long it is, is cut off by Quarkus at the same limit, with a 413 that has no
 * body.
 */
@ApplicationScoped
class BodyLimitFilter {

    // After the credential, before the method is looked for: once that is found, Quarkus reads the form.
    private static final int SECOND = Priorities.USER + 1;

    private final RouteTable routes;
    private final long most;

    BodyLimitFilter(RouteTable routes, VertxHttpConfig settings) {
        this.routes = routes;
        this.most = settings.limits().maxBodySize().map(size -> size.asLongValue()).orElse(Long.MAX_VALUE);
    }

    @ServerRequestFilter(preMatching = true, priority = SECOND)
    public void refuseTooLarge(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean isRead = routes.needsCredential(request.getMethod(), request.getUriInfo().getPath());
        if (isRead && length != null && Long.parseLong(length) > most) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "a body may have " + most + " bytes, not " + length);
        }
    }
}
