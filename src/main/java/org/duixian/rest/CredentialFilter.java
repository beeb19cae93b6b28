package org.duixian.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;

/**
 * Lets nobody without a credential come to an operation that writes, by whatever spelling of an address it was found. Most
 * are turned away long before, by the policy of {@code access}; this is the net below it.
 */
@Singleton
class CredentialFilter {

    private final CurrentIdentityAssociation caller;

    CredentialFilter(CurrentIdentityAssociation caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    public void askForCredential(ContainerRequestContext request, ResourceInfo operation) {
        boolean open = RouteTable.onlyReads(request.getMethod()) || RouteTable.isOpen(operation.getResourceMethod());
        if (!open && caller.getIdentity().isAnonymous()) {
            throw new UnauthorizedException();
        }
    }
}
