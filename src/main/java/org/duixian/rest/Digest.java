package org.duixian.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Short fingerprints of text. */
final class Digest {

    private static final String SHA_256 = "SHA-256";

    private Digest() {
    }

    /** The first {@code length} bytes of the hash over the parts, which a line break keeps apart. */
    static byte[] of(int length, String... parts) {
        try {
            byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return Arrays.copyOf(MessageDigest.getInstance(SHA_256).digest(text), length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(SHA_256 + " belongs to every Java", e);
        }
    }

    /** Bytes as a word that needs no escaping in an address or a header. */
    static String word(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
