package org.duixian.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a Word document before anything builds it in memory: how many parts, how much they unpack to, how deep they
 * are nested, how much text they hold, and that they define no entities, so that none is ever expanded or fetched.
 */
final class WordGuard {

    private static final String MAIN_PART = "word/document.xml";
    private static final int MOST_PARTS = 2000;
    private static final int DEEPEST = 200;

    private final IntakeLimits limits;

    WordGuard(IntakeLimits limits) {
        this.limits = limits;
    }

    void check(byte[] document) throws IOException, XMLStreamException {
        boolean word = false;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document))) {
            InputStream unpacked = new LimitedStream(parts, limits.unpackedBytes());
            int seen = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (++seen > MOST_PARTS) {
                    throw new IntakeRefusedException(Refusal.ARCHIVE_BOMB, "The document has too many parts.");
                }
                word |= part.getName().equals(MAIN_PART);
                if (part.getName().startsWith("word/") && part.getName().endsWith(".xml")) {
                    checkPart(unpacked);
                }
                unpacked.transferTo(OutputStream.nullOutputStream());
            }
        }
        if (!word) {
            throw new IntakeRefusedException(Refusal.TYPE_MISMATCH, "The archive is no Word document.");
        }
    }

    private void checkPart(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(part);
        int depth = 0;
        int characters = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            characters += event == XMLStreamConstants.CHARACTERS ? reader.getTextLength() : 0;
            check(event, depth, characters);
        }
    }

    private void check(int event, int depth, int characters) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new IntakeRefusedException(Refusal.UNREADABLE_DOCUMENT, "The document defines entities.");
        }
        if (depth > DEEPEST) {
            throw new IntakeRefusedException(Refusal.DOCUMENT_TOO_COMPLEX, "The document is nested too deeply.");
        }
        if (characters > limits.characters()) {
            throw new IntakeRefusedException(Refusal.PAYLOAD_TOO_LARGE, "The document holds more text than is taken.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Newer JDKs have a limit of their own, and would call a deep document damaged; DEEPEST says what it is.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        return factory;
    }
}
