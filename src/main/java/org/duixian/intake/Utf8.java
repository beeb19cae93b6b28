package org.duixian.intake;

/** How much of some bytes is UTF-8. */
final class Utf8 {

    private static final int SHARE = 20;

    private Utf8() {
    }

    /** Whether far more of the bytes beyond ASCII are characters of three bytes in UTF-8 than are not. */
    static boolean isMostly(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
            whole += length == 3 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            i += Math.max(0, length - 1);
        }
        return whole > broken * SHARE;
    }

    // The bytes of the character that begins here; 0 if none does.
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 && lead < 0xF8 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
