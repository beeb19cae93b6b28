package org.duixian.intake;

import java.util.Locale;
import java.util.Optional;

/**
 * A document as it was sent.
 *
 * @param bytes the document
 * @param mediaType what the sender calls it, in small letters and without parameters; empty if nothing was said
 * @param charset the encoding that the sender names
 */
record Sent(byte[] bytes, String mediaType, Optional<String> charset) {

    /** What senders say who do not know. */
    static final String ANY = "application/octet-stream";

    static Sent of(byte[] bytes, Optional<String> contentType) {
        String[] parts = contentType.orElse("").split(";");
        Optional<String> charset = Optional.empty();
        for (String part : parts) {
            String parameter = part.strip();
            if (parameter.regionMatches(true, 0, "charset=", 0, "charset=".length())) {
                charset = Optional.of(parameter.substring("charset=".length()).replace("\"", ""));
            }
        }
        String mediaType = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
        return new Sent(bytes, mediaType, charset);
    }

    boolean beginsWith(byte[] signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
