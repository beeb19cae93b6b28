package org.duixian.following;

import java.time.Duration;
import java.util.List;

/**
 * How webhooks are delivered.
 *
 * @param allowsPrivateAddresses whether receivers may be in the own network, and spoken to without TLS
 * @param workers how many deliver at once; none where nothing is served
 * @param interval how often a worker looks for what is to be delivered
 * @param waits after the first failure, the second …; the last goes on
 * @param patience how long a message may fail before its webhook is disabled
 */
public record WebhookSettings(boolean allowsPrivateAddresses, int workers, Duration interval, List<Duration> waits,
        Duration patience) {

    public WebhookSettings {
        waits = List.copyOf(waits);
    }
}
