package org.duixian.archive;

import java.time.Instant;

/**
 * The moment that every query looks at unless {@link Lookback} turns it to another. The restrictions are written out, with no
 * parameter, for a query with one of Hibernate's filters would be translated anew each time it is asked.
 */
final class Present {

    /** The end of what has none yet. */
    static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    /** What has no end yet, as every query of it says in SQL. */
    static final String SAID_NOW = "said_until = '9999-12-31 00:00:00+00'";

    /** What was entered at any time; none is later. */
    static final String ENTERED_BY_NOW = "entered_at < '9999-12-31 00:00:00+00'";

    /** What was decided at any time; none is later. */
    static final String DECIDED_BY_NOW = "decided_at < '9999-12-31 00:00:00+00'";

    private Present() {
    }
}
