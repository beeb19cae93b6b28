package org.duixian.wiring;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How webhooks are delivered. */
@ConfigMapping(prefix = "duixian.webhooks")
interface WebhookDeliverySettings {

    /** Also lets addresses be http. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    @WithDefault("2")
    int workers();

    @WithDefault("2s")
    Duration interval();

    @WithDefault("10s,30s,2m,10m,1h,6h")
    List<Duration> waits();

    @WithDefault("72h")
    Duration patience();
}
