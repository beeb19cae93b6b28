package org.duixian.testing;

import java.util.stream.LongStream;

/**
 * Seeds for properties: {@code @MethodSource("org.duixian.testing.Seeds#aThousand")}.
 *
 * <p>
 * Always the same, so that a build does not fail by chance. {@code -Dseeds.from=5000} looks elsewhere,
 * {@code -Dseeds.most=20} at fewer.
 */
public final class Seeds {

    private static final long FROM = Long.getLong("seeds.from", 0);
    private static final long MOST = Long.getLong("seeds.most", 1000);

    private Seeds() {
    }

    /** For what takes milliseconds, such as a whole report. */
    public static LongStream twenty() {
        return LongStream.range(FROM, FROM + Math.min(20, MOST));
    }

    public static LongStream aHundred() {
        return LongStream.range(FROM, FROM + Math.min(100, MOST));
    }

    public static LongStream aThousand() {
        return LongStream.range(FROM, FROM + Math.min(1000, MOST));
    }
}
