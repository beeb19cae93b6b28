package org.duixian.wiring;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How imports are done. */
@ConfigMapping(prefix = "duixian.import")
interface ImportingSettings {

    @WithDefault("2")
    int workers();

    /** Shorter than the idle timeout, or a request that waits would be cut off. */
    @WithDefault("60s")
    Duration longestWait();

    @WithDefault("true")
    boolean seeds();

    @WithDefault("true")
    boolean seedsInBackground();

    @WithDefault("http://localhost:8080")
    String address();
}
