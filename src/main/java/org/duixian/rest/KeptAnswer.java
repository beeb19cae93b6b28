package org.duixian.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;

/**
 * An answer as it went out, with its headers, plain and packed.
 *
 * @param packed null where packing would not pay
 */
record KeptAnswer(Map<String, String> headers, Buffer plain, Buffer packed) {

    private static final int TOO_SMALL_TO_PACK = 512;

    static KeptAnswer of(Map<String, String> headers, byte[] body) {
        return new KeptAnswer(Map.copyOf(headers), Buffer.buffer(body),
                body.length < TOO_SMALL_TO_PACK ? null : Buffer.buffer(packed(body)));
    }

    int size() {
        return plain.length() + (packed == null ? 0 : packed.length()) + 1000;
    }

    private static byte[] packed(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return packed.toByteArray();
    }
}
