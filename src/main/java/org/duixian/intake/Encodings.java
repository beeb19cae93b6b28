package org.duixian.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Bytes → characters. What is valid UTF-8 is UTF-8, whatever its sender calls it; else the marked, the named and the
 * likeliest encoding are tried in this order, and none is taken that does not fit to the last byte.
 */
final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    private Encodings() {
    }

    static String decode(byte[] bytes, Optional<String> named) {
        return candidates(bytes, named).stream().map(charset -> strictly(bytes, charset)).flatMap(Optional::stream)
                .findFirst().orElseThrow(() -> new IntakeRefusedException(Refusal.UNREADABLE_DOCUMENT,
                        "The text is in no encoding known, or damaged: send it as UTF-8."));
    }

    private static List<Charset> candidates(byte[] bytes, Optional<String> named) {
        List<Charset> candidates = new ArrayList<>();
        utf16(bytes).ifPresent(candidates::add);
        candidates.add(StandardCharsets.UTF_8);
        // UTF-8 with a few broken bytes would read as GB 18030 without complaint, and as rubbish.
        if (!Utf8.isMostly(bytes)) {
            named.flatMap(Encodings::charset).ifPresent(candidates::add);
            candidates.addAll(likeliest(bytes));
        }
        return candidates;
    }

    private static Optional<Charset> utf16(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : unmarkedUtf16(bytes);
    }

    // No other encoding has zero bytes. The upper byte of a unit tells: it is that of a Chinese character or sign, or zero.
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int[] upper = new int[2];
        int zeros = 0;
        for (int i = 0; i < bytes.length; i++) {
            int page = bytes[i] & 0xFF;
            upper[i % 2] += page >= 0x4E && page <= 0x9F || page == 0 || page == 0x30 || page == 0xFF ? 1 : 0;
            zeros += page == 0 ? 1 : 0;
        }
        int units = bytes.length / 2;
        if (zeros == 0 || bytes.length % 2 == 1 || Math.max(upper[0], upper[1]) * 10 < units * 9
                || Math.min(upper[0], upper[1]) * 10 > units * 7) {
            return Optional.empty();
        }
        return Optional.of(upper[0] > upper[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static List<Charset> likeliest(byte[] bytes) {
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            if (match.getName().equals("Big5")) {
                return List.of(BIG5, GB18030);
            }
            if (match.getName().equals("GB18030")) {
                return List.of(GB18030, BIG5);
            }
        }
        return List.of(GB18030);
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean gb = charset.name().startsWith("GB") || charset.name().equals("x-mswin-936");
            return Optional.of(gb ? GB18030 : charset).filter(known -> known.newEncoder().canEncode('国'));
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
