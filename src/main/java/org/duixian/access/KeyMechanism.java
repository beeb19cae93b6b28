package org.duixian.access;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Reads the key off a request, and asks for one where it is missing. */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {

    private static final String HEADER = "X-API-Key";
    private static final String CHALLENGE_HEADER = "WWW-Authenticate";
    private static final String CHALLENGE = "ApiKey realm=\"duixian\", header=\"" + HEADER + "\"";
    private static final int UNAUTHORIZED = 401;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        String key = exchange.request().getHeader(HEADER);
        return key == null ? Uni.createFrom().nullItem() : identities.authenticate(new KeyRequest(key));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, CHALLENGE_HEADER, CHALLENGE));
    }

    // Fails instead of ending, so that the answer gets its body where all answers to failures do.
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext exchange) {
        exchange.response().putHeader(CHALLENGE_HEADER, CHALLENGE);
        exchange.fail(UNAUTHORIZED);
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, HEADER));
    }
}
