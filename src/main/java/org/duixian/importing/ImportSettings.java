package org.duixian.importing;

import java.time.Duration;

/**
 * How imports are done.
 *
 * @param workers how many are read at the same time
 * @param longestWait how long a request may be kept until its import is final
 * @param seeds whether the reports that ship with the service are taken in at the first start
 * @param seedsInBackground whether the service answers meanwhile, though it does not call itself ready
 * @param address where the service is reached, for the line that says where to look
 * @param atStart whether anything is imported or judged at the start at all
 */
public record ImportSettings(int workers, Duration longestWait, boolean seeds, boolean seedsInBackground,
        String address, boolean atStart) {
}
