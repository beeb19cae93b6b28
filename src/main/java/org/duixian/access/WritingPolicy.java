package org.duixian.access;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Asks for a key where something is posted, before the length or the form of what is posted is looked at. Which addresses
 * those are stands in the configuration; what holder may do what stands at the operations.
 */
@ApplicationScoped
class WritingPolicy implements HttpSecurityPolicy {

    @Override
    public String name() {
        return "key-for-writing";
    }

    @Override
    public Uni<CheckResult> checkPermission(RoutingContext exchange, Uni<SecurityIdentity> identity,
            AuthorizationRequestContext context) {
        return HttpMethod.POST.equals(exchange.request().method()) ? onlyIfKnown(identity) : CheckResult.permit();
    }

    private static Uni<CheckResult> onlyIfKnown(Uni<SecurityIdentity> identity) {
        return identity.map(caller -> caller.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }
}
