package org.duixian.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;

/** Asks for the credential before anything else of a request is looked at: its media type, its length, its body. */
@Singleton
class CredentialFilter {

    private final RouteTable routes;
    private final CurrentIdentityAssociation caller;

    CredentialFilter(RouteTable routes, CurrentIdentityAssociation caller) {
        this.routes = routes;
        this.caller = caller;
    }

    @ServerRequestFilter(preMatching = true)
    public void askForCredential(ContainerRequestContext request) {
        if (routes.needsCredential(request.getMethod(), request.getUriInfo().getPath())
                && caller.getIdentity().isAnonymous()) {
            throw new UnauthorizedException();
        }
    }
}
