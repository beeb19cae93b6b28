package org.duixian.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamException;

/**
 * A Word document: its main part, streamed out of the package without unpacking anything to disk.
 *
 * <p>
 * Known weakness: numbers that Word itself puts before headings are not in the text.
 */
final class DocxIntake implements FormatIntake {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String MAIN_PART = "word/document.xml";
    private static final byte[] SIGNATURE = { 'P', 'K', 3, 4 };
    private static final int MOST_PARTS = 2000;

    private final IntakeLimits limits;

    DocxIntake(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Sent sent) {
        return sent.beginsWith(SIGNATURE);
    }

    @Override
    public boolean isCalled(String mediaType) {
        return mediaType.equals(MEDIA_TYPE);
    }

    @Override
    public boolean mayBe(FormatIntake other) {
        return false;
    }

    @Override
    public String text(Sent sent) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(sent.bytes()))) {
            InputStream unpacked = new LimitedStream(parts, limits.unpackedBytes());
            int seen = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (++seen > MOST_PARTS) {
                    throw new IntakeRefusedException(Refusal.ARCHIVE_BOMB, "The document has too many parts.");
                }
                if (part.getName().equals(MAIN_PART)) {
                    return new WordText(limits.characters()).read(unpacked);
                }
                unpacked.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new IntakeRefusedException(Refusal.UNREADABLE_DOCUMENT, "The document is damaged.", e);
        }
        throw new IntakeRefusedException(Refusal.TYPE_MISMATCH, "The archive is no Word document.");
    }
}
