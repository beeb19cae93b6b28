package org.duixian.archive;

import java.time.Instant;
import java.util.function.Supplier;

/** The moment that every query looks at unless it is told another: later than all that has an end. */
public final class Present implements Supplier<Instant> {

    /** Name of the condition that leaves out what is not said at a moment. */
    static final String SAID = "said";
    static final String MOMENT = "moment";

    /** The end of what has none yet. */
    static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    static final Instant NOW = OPEN.minusSeconds(1);

    @Override
    public Instant get() {
        return NOW;
    }
}
