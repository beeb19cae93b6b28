package org.duixian.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.duixian.reading.Submission;

/**
 * Takes a document as it was sent and gives a submission.
 *
 * <p>
 * The bytes decide the format; what the sender calls it must not contradict them.
 */
public final class Intake {

    private static final List<byte[]> REFUSED = List.of(bytes(0xD0, 0xCF, 0x11, 0xE0), bytes(0x7F, 'E', 'L', 'F'),
            bytes('M', 'Z', 0x90), bytes(0x89, 'P', 'N', 'G'), bytes(0xFF, 0xD8, 0xFF), bytes('G', 'I', 'F', '8'),
            bytes(0x1F, 0x8B), bytes('R', 'a', 'r', '!'), bytes('7', 'z', 0xBC, 0xAF), bytes(0xCA, 0xFE, 0xBA, 0xBE),
            bytes('{', '\\', 'r', 't', 'f'));

    private final IntakeLimits limits;
    private final List<FormatIntake> formats;

    public Intake(IntakeLimits limits) {
        this.limits = limits;
        formats = List.of(new PdfIntake(limits), new DocxIntake(limits), new HtmlIntake(), new PlainTextIntake());
    }

    /**
     * @param contentType what the sender calls it: text/plain; charset=GB18030
     * @throws IntakeRefusedException if it is not taken
     */
    public Submission take(byte[] bytes, Optional<String> contentType, Submission.Said said) {
        if (bytes.length > limits.bytes()) {
            throw new IntakeRefusedException(Refusal.PAYLOAD_TOO_LARGE,
                    "The document has " + bytes.length + " bytes; at most " + limits.bytes() + " are taken.");
        }
        Sent sent = Sent.of(bytes, contentType);
        String text = format(sent).text(sent);
        check(text);
        return Submission.of(text, said);
    }

    private FormatIntake format(Sent sent) {
        if (REFUSED.stream().anyMatch(sent::beginsWith)) {
            throw new IntakeRefusedException(Refusal.UNSUPPORTED_MEDIA_TYPE, "Taken are plain text, HTML, DOCX and PDF.");
        }
        FormatIntake format = formats.stream().filter(any -> any.recognises(sent)).findFirst().orElseThrow();
        Optional<FormatIntake> declared = formats.stream().filter(any -> any.isCalled(sent.mediaType())).findFirst();
        if (declared.isEmpty() && !sent.mediaType().isEmpty() && !sent.mediaType().equals(Sent.ANY)) {
            throw new IntakeRefusedException(Refusal.UNSUPPORTED_MEDIA_TYPE,
                    "Taken are plain text, HTML, DOCX and PDF, not " + printable(sent.mediaType()) + ".");
        }
        if (declared.isPresent() && declared.get() != format && !declared.get().mayBe(format)) {
            throw new IntakeRefusedException(Refusal.TYPE_MISMATCH,
                    "The document was sent as " + printable(sent.mediaType()) + ", which it is not.");
        }
        return format;
    }

    private void check(String text) {
        if (text.isBlank() || text.chars().allMatch(c -> c <= ' ' || c == 0xFEFF || c == 0xA0)) {
            throw new IntakeRefusedException(Refusal.NO_TEXT_IN_DOCUMENT, "The document holds no text.");
        }
        if (text.length() > limits.characters()) {
            throw new IntakeRefusedException(Refusal.PAYLOAD_TOO_LARGE,
                    "The text has " + text.length() + " characters; at most " + limits.characters() + " are taken.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IntakeRefusedException(Refusal.UNREADABLE_DOCUMENT, "The text holds NUL characters: it is not text.");
        }
        if (hasLoneSurrogate(text)) {
            throw new IntakeRefusedException(Refusal.UNREADABLE_DOCUMENT, "The text holds half characters.");
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String printable(String mediaType) {
        String shortened = mediaType.substring(0, Math.min(60, mediaType.length())).toLowerCase(Locale.ROOT);
        return shortened.chars().allMatch(c -> c > ' ' && c < 0x7F) ? shortened : "that";
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Arrays.copyOf(bytes, bytes.length);
    }
}
