package org.duixian.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Sees to it at every start that there is an administrator's key. */
@ApplicationScoped
class FirstKey {

    private static final int SHORTEST = 16;
    private static final int BEFORE_ALL_ELSE = 1;

    private final KeyRing keys;
    private final AccessSettings settings;

    FirstKey(KeyRing keys, AccessSettings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    void start(@Observes @Priority(BEFORE_ALL_ELSE) Startup event) {
        if (settings.atStart()) {
            settings.administratorKey().ifPresentOrElse(this::take, this::make);
        }
    }

    private void take(String key) {
        if (key.length() < SHORTEST) {
            throw new ConfigurationException("DUIXIAN_ADMIN_KEY has %d characters; the administrator's key needs at least %d"
                    .formatted(key.length(), SHORTEST));
        }
        keys.setAdministratorKey(key);
    }

    private void make() {
        keys.makeAdministratorKey().ifPresent(key -> Log.infof(
                "The administrator's key, shown this once: %s (send it as X-API-Key; DUIXIAN_ADMIN_KEY sets another)", key));
    }
}
