package org.duixian.intake;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;

/**
 * The text of a Word document: paragraphs with their numbers, tables with merged cells kept in their columns, and the notes
 * after all else under the heading 注释.
 */
final class WordText {

    private static final String NOTES = "注释";
    private static final String CONTENTS = "Table of Contents";

    private final XWPFDocument document;
    private final WordNumbers numbers;
    private final WordNotes notes;
    private final LineBuilder lines = new LineBuilder();

    WordText(XWPFDocument document) {
        this.document = document;
        numbers = new WordNumbers(document);
        notes = new WordNotes(document);
    }

    String read() {
        blocks(new WordNode((Element) document.getDocument().getBody().getDomNode()));
        List<WordNode> noted = notes.inOrder();
        if (!noted.isEmpty()) {
            line(NOTES);
        }
        for (int i = 0; i < noted.size(); i++) {
            lines.endParagraph();
            lines.append("[" + (i + 1) + "]");
            noted.get(i).children().stream().filter(child -> child.name().equals("p")).forEach(this::words);
        }
        return lines.toString();
    }

    private void line(String words) {
        lines.endParagraph();
        lines.append(words);
        lines.endParagraph();
    }

    private void blocks(WordNode parent) {
        for (WordNode block : parent.children()) {
            switch (block.name()) {
                case "p" -> paragraph(block);
                case "tbl" -> table(block);
                case "sdt" -> {
                    if (!isContents(block)) {
                        block.child("sdtContent").ifPresent(this::blocks);
                    }
                }
                case "ins", "moveTo", "customXml", "smartTag" -> blocks(block);
                default -> {
                    // What was deleted or moved away, and what only formats.
                }
            }
        }
    }

    private static boolean isContents(WordNode control) {
        return control.child("sdtPr", "docPartObj", "docPartGallery").flatMap(gallery -> gallery.attribute("val"))
                .filter(CONTENTS::equals).isPresent();
    }

    private void paragraph(WordNode paragraph) {
        lines.endParagraph();
        String number = numbers.before(paragraph);
        lines.append(paragraph.text().isBlank() ? "" : number);
        words(paragraph);
    }

    // Boxes stand beside the paragraph that holds them, so their words come after its own.
    private void words(WordNode paragraph) {
        WordRuns runs = new WordRuns(lines, notes);
        runs.read(paragraph);
        lines.endParagraph();
        runs.boxes().forEach(this::blocks);
    }

    private void table(WordNode table) {
        List<WordNode> rows = rows(table);
        boolean data = rows.stream().anyMatch(row -> cells(row).size() > 1);
        for (WordNode row : rows) {
            if (data) {
                row(row);
            } else {
                cells(row).forEach(this::blocks);
            }
        }
        lines.endParagraph();
    }

    private void row(WordNode row) {
        lines.beginRow();
        lines.emptyCells(row.number("trPr", "gridBefore").orElse(0));
        for (WordNode cell : cells(row)) {
            lines.beginCell();
            if (!isCovered(cell)) {
                blocks(cell);
            }
            lines.endCell();
            lines.emptyCells(Math.min(cell.number("tcPr", "gridSpan").orElse(1), 60) - 1);
        }
        lines.endRow();
    }

    // A cell under one that reaches down to it: vMerge without a value, or with the value continue.
    private static boolean isCovered(WordNode cell) {
        return cell.child("tcPr", "vMerge").filter(merge -> !merge.attribute("val").orElse("continue").equals("restart"))
                .isPresent();
    }

    private static List<WordNode> rows(WordNode table) {
        return inside(table, "tr").stream().filter(row -> !row.has("trPr", "del")).toList();
    }

    private static List<WordNode> cells(WordNode row) {
        return inside(row, "tc");
    }

    // Also those that stand in a content control.
    private static List<WordNode> inside(WordNode parent, String name) {
        List<WordNode> found = new ArrayList<>();
        for (WordNode child : parent.children()) {
            if (child.name().equals(name)) {
                found.add(child);
            } else if (child.name().equals("sdt") || child.name().equals("sdtContent") || child.name().equals("customXml")) {
                found.addAll(inside(child, name));
            }
        }
        return found;
    }
}
