package org.duixian.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A key that somebody showed. */
class KeyRequest extends BaseAuthenticationRequest {

    private final String key;

    KeyRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
