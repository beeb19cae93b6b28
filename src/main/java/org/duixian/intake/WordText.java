package org.duixian.intake;

import java.io.InputStream;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a Word document's main part. Definitions of entities are refused, so none is ever expanded or fetched. */
final class WordText {

    private static final Set<String> WORDS = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final int DEEPEST = 200;

    private final LineBuilder lines = new LineBuilder();
    private final int mostCharacters;
    private boolean inText;
    private int fallbacks;
    private int depth;

    WordText(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    String read(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(part);
        while (reader.hasNext()) {
            take(reader, reader.next());
            if (depth > DEEPEST) {
                throw new IntakeRefusedException(Refusal.DOCUMENT_TOO_COMPLEX, "The document is nested too deeply.");
            }
            if (lines.length() > mostCharacters) {
                throw new IntakeRefusedException(Refusal.PAYLOAD_TOO_LARGE, "The document holds more text than is taken.");
            }
        }
        return lines.toString();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Newer JDKs have a limit of their own, and would call a deep document damaged; DEEPEST says what it is.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        return factory;
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                begin(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                end(reader);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inText && fallbacks == 0) {
                    lines.append(reader.getText());
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new IntakeRefusedException(Refusal.UNREADABLE_DOCUMENT, "The document defines entities.");
            default -> {
                // Comments and instructions say nothing.
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        // A drawing comes twice, for new and for old readers.
        fallbacks += reader.getLocalName().equals("Fallback") ? 1 : 0;
        if (!WORDS.contains(reader.getNamespaceURI())) {
            return;
        }
        switch (reader.getLocalName()) {
            case "t" -> inText = true;
            case "tab" -> lines.append(" ");
            case "br", "cr" -> lines.endParagraph();
            case "tr" -> lines.beginRow();
            case "tc" -> lines.beginCell();
            default -> {
                // What only formats.
            }
        }
    }

    private void end(XMLStreamReader reader) {
        fallbacks -= reader.getLocalName().equals("Fallback") ? 1 : 0;
        if (!WORDS.contains(reader.getNamespaceURI())) {
            return;
        }
        switch (reader.getLocalName()) {
            case "t" -> inText = false;
            case "p" -> lines.endParagraph();
            case "tc" -> lines.endCell();
            case "tr" -> lines.endRow();
            default -> {
                // What only formats.
            }
        }
    }
}
