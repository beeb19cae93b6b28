package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a report that came in one line its lines back: single spaces that part paragraphs become line breaks.
 *
 * <p>
 * A space parts paragraphs if a sentence ends before it, a heading or an address (各位代表) begins after it, or all
 * since the last break is a heading. In tables (from 序号 to the end of the line) spaces part cells, and stay.
 */
final class RestoreLines implements RepairStep {

    private static final String REASON = "missing_line_break";
    private static final int LONG_LINE = 2000;
    private static final int LONGEST_HEADING = 40;
    private static final String ENDS = "。!?:;)”";
    private static final String TABLE = "序号 ";
    private static final String GLOSSARY = "名 词 解 释";

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        boolean flattened = false;
        for (Span line : Lines.of(text)) {
            // After the first flattened line the short ones, its appendices, are flattened too.
            flattened |= line.length() >= LONG_LINE && manySpaces(text, line);
            if (flattened) {
                restore(text, line, edits);
            }
        }
        return edits;
    }

    private static boolean manySpaces(String text, Span line) {
        int spaces = 0;
        for (int i = line.start(); i < line.end(); i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces * 500L > line.length();
    }

    private static void restore(String text, Span line, List<Edit> edits) {
        int inLine = line.of(text).indexOf(TABLE);
        int table = inLine < 0 ? -1 : line.start() + inLine;
        int end = inLine < 0 ? line.end() : table;
        int begin = line.start();
        for (int i = line.start() + 1; i < end - 1; i++) {
            if (text.charAt(i) == ' ' && partsParagraphs(text, new Span(begin, i))) {
                edits.add(Edit.replace(i, i + 1, "\n", REASON));
                begin = i + 1;
            }
        }
        if (end == table && end > begin && text.charAt(end - 1) == ' ') {
            edits.add(Edit.replace(end - 1, end, "\n", REASON));
        }
    }

    // All since the last break, and what follows the space at its end.
    private static boolean partsParagraphs(String text, Span since) {
        int space = since.end();
        boolean headingEnds = since.length() <= LONGEST_HEADING && HeadingMark.at(text, since.start())
                || since.length() == GLOSSARY.length() && text.startsWith(GLOSSARY, since.start());
        return ENDS.indexOf(text.charAt(space - 1)) >= 0 || headingEnds || HeadingMark.at(text, space + 1)
                || text.startsWith("各位代表", space + 1);
    }
}
