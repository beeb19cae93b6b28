package org.duixian.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;

/** The footnotes and endnotes of a Word document, in the order in which its text refers to them. */
final class WordNotes {

    private final Map<String, WordNode> byReference = new HashMap<>();
    private final List<WordNode> met = new ArrayList<>();

    WordNotes(XWPFDocument document) {
        document.getFootnotes().forEach(note -> byReference.put("footnoteReference" + note.getId(),
                new WordNode((Element) note.getCTFtnEdn().getDomNode())));
        document.getEndnotes().forEach(note -> byReference.put("endnoteReference" + note.getId(),
                new WordNode((Element) note.getCTFtnEdn().getDomNode())));
    }

    void meet(WordNode reference) {
        WordNode note = byReference.remove(reference.name() + reference.attribute("id").orElse(""));
        if (note != null) {
            met.add(note);
        }
    }

    List<WordNode> inOrder() {
        return List.copyOf(met);
    }
}
