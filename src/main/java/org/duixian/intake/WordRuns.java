package org.duixian.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one paragraph. Fields give what they show, not how it is made; of a drawing that comes twice, for new and
 * for old readers, only the first is taken; what is hidden or was deleted says nothing.
 */
final class WordRuns {

    private final LineBuilder lines;
    private final WordNotes notes;
    private final List<WordNode> boxes = new ArrayList<>();

    WordRuns(LineBuilder lines, WordNotes notes) {
        this.lines = lines;
        this.notes = notes;
    }

    /** The text boxes that were met. */
    List<WordNode> boxes() {
        return boxes;
    }

    void read(WordNode parent) {
        for (WordNode part : parent.children()) {
            switch (part.name()) {
                case "r" -> {
                    if (!part.has("rPr", "vanish")) {
                        read(part);
                    }
                }
                case "t" -> lines.append(part.text());
                case "tab", "ptab" -> lines.append(" ");
                case "br", "cr" -> lines.endParagraph();
                case "noBreakHyphen" -> lines.append("-");
                case "txbxContent" -> boxes.add(part);
                case "footnoteReference", "endnoteReference" -> notes.meet(part);
                case "del", "moveFrom", "pPr", "rPr", "sdtPr", "rt", "(Fallback)" -> {
                    // Deleted, moved away, formatting, a reading above a character, a drawing for old readers.
                }
                default -> read(part);
            }
        }
    }
}
