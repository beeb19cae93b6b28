package org.duixian.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks at the address as it came, before anything decodes it: {@code %zz}, bytes that are not UTF-8, and NUL are refused,
 * because a lenient decoder would let them through as other characters.
 */
final class RequestLineCheck {

    static final int LONGEST = 4096;

    private RequestLineCheck() {
    }

    /** What is wrong with an address, if anything. */
    static Optional<String> faultIn(String address) {
        byte[] bytes = new byte[address.length()];
        int length = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '%') {
                int value = hexAt(address, i + 1);
                if (value < 0) {
                    return Optional.of("% is not followed by two hexadecimal digits");
                }
                bytes[length++] = (byte) value;
                i += 2;
            } else if (c <= ' ' || c > '~') {
                return Optional.of("a character that an address has to escape");
            } else {
                bytes[length++] = (byte) c;
            }
        }
        return faultIn(ByteBuffer.wrap(bytes, 0, length)).or(() -> faultOfForm(address));
    }

    private static Optional<String> faultIn(ByteBuffer decoded) {
        for (int i = 0; i < decoded.limit(); i++) {
            if (decoded.get(i) == 0) {
                return Optional.of("a NUL character");
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(decoded);
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of("escaped bytes that are not UTF-8");
        }
    }

    private static Optional<String> faultOfForm(String address) {
        try {
            new URI(address);
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("a character that an address has to escape");
        }
    }

    private static int hexAt(String address, int at) {
        if (at + 2 > address.length()) {
            return -1;
        }
        int high = Character.digit(address.charAt(at), 16);
        int low = Character.digit(address.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
