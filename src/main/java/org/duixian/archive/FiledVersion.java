package org.duixian.archive;

import java.time.Instant;

/**
 * Which version all that is kept has.
 *
 * @param version grows with every change
 * @param changedAt when it last grew; never earlier than when it grew before, whatever the clock says
 */
public record FiledVersion(long version, Instant changedAt) {
}
