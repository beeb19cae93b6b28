package org.duixian.intake;

/**
 * How much of a stranger's document is taken.
 *
 * @param bytes most bytes of the document as sent
 * @param characters most UTF-16 units of its text
 * @param unpackedBytes most bytes that a packed part of it may unpack to
 * @param pages most pages of a PDF
 */
public record IntakeLimits(int bytes, int characters, long unpackedBytes, int pages) {

    private static final int MEBIBYTE = 1024 * 1024;

    public IntakeLimits {
        if (bytes <= 0 || characters <= 0 || unpackedBytes <= 0 || pages <= 0) {
            throw new IllegalArgumentException("a limit is above zero: " + bytes + ", " + characters + ", " + unpackedBytes
                    + ", " + pages);
        }
    }

    /** Twenty times the longest report known. */
    public static IntakeLimits standard() {
        return new IntakeLimits(10 * MEBIBYTE, 2_000_000, 64L * MEBIBYTE, 500);
    }
}
