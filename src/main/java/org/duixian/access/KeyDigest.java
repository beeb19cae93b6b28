package org.duixian.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a key. */
final class KeyDigest {

    private KeyDigest() {
    }

    static String of(String key) {
        return HexFormat.of().formatHex(bytes(key));
    }

    /** Takes the same time wherever the two differ. */
    static boolean isOf(String digest, String key) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(digest), bytes(key));
    }

    private static byte[] bytes(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
