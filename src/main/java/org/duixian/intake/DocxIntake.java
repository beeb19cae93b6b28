package org.duixian.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word document: its main part with the numbers that Word puts before headings and entries, then its notes. What was
 * deleted under tracked changes, running heads and the table of contents are left out.
 */
final class DocxIntake implements FormatIntake {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] SIGNATURE = { 'P', 'K', 3, 4 };

    private final WordGuard guard;

    DocxIntake(IntakeLimits limits) {
        guard = new WordGuard(limits);
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
        try {
            guard.check(sent.bytes());
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(sent.bytes()))) {
                return new WordText(document).read();
            }
        } catch (IOException | XMLStreamException | POIXMLException | IllegalArgumentException | IllegalStateException
                | IndexOutOfBoundsException | ClassCastException | NullPointerException e) {
            // POI tells damage in many ways.
            throw new IntakeRefusedException(Refusal.UNREADABLE_DOCUMENT, "The document is damaged.", e);
        } catch (StackOverflowError e) {
            throw new IntakeRefusedException(Refusal.DOCUMENT_TOO_COMPLEX, "The document is nested too deeply.");
        }
    }
}
