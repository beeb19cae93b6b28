package org.duixian.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets an address that is no URI come to {@link EdgeProblems}, which answers it with a problem. Quarkus would answer it
 * itself, before anything else is asked and without a body, unless told not to by this property; it is read once, when
 * the server is set up, which is after the beans are.
 */
@Singleton
class AddressesAsTheyCome {

    private static final String UNCHECKED = "vertx.disableURIValidation";

    void leaveToUs(@Observes @Initialized(ApplicationScoped.class) Object event) {
        System.setProperty(UNCHECKED, "true");
    }
}
