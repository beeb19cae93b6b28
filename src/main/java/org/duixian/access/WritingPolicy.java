package org.duixian.access;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Asks for a key where anything would be changed, before the length or the form of what is sent is looked at. That is every
 * operation whose method does not only read, whatever stands at it; what holder may do what stands there.
 */
@ApplicationScoped
class WritingPolicy implements HttpSecurityPolicy {

    private final WritingRequests writing;

    WritingPolicy(WritingRequests writing) {
        this.writing = writing;
    }

    @Override
    public String name() {
        return "key-for-writing";
    }

    @Override
    public Uni<CheckResult> checkPermission(RoutingContext exchange, Uni<SecurityIdentity> identity,
            AuthorizationRequestContext context) {
        String method = exchange.request().method().name();
        return writing.hasOne(method, exchange.normalizedPath()) ? onlyIfKnown(identity) : CheckResult.permit();
    }

    private static Uni<CheckResult> onlyIfKnown(Uni<SecurityIdentity> identity) {
        return identity.map(caller -> caller.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }
}
