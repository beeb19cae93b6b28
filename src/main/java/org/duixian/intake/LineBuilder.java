package org.duixian.intake;

/** Text of a structured document: one paragraph a line, one row of a table a line with its cells parted by tabs. */
final class LineBuilder {

    private final StringBuilder text = new StringBuilder();
    private int depthOfCells;
    private boolean inRow;
    private boolean firstCell;
    private boolean pendingBreak;

    void append(String words) {
        if (words.isBlank() && (pendingBreak || atBeginning() || betweenCells())) {
            return;
        }
        if (pendingBreak) {
            // Paragraphs inside a cell stay on its line.
            separate(depthOfCells > 0 ? " " : "\n");
            pendingBreak = false;
        }
        text.append(depthOfCells > 0 ? words.replace('\t', ' ').replace('\n', ' ') : words);
    }

    /** A paragraph ends here; nothing happens until more words come. */
    void endParagraph() {
        pendingBreak = true;
    }

    /** A row of a table inside a cell stays on the line of that cell. */
    void beginRow() {
        if (depthOfCells > 0) {
            pendingBreak = true;
            return;
        }
        separate("\n");
        pendingBreak = false;
        firstCell = true;
        inRow = true;
    }

    void beginCell() {
        if (depthOfCells == 0) {
            text.append(firstCell ? "" : "\t");
            firstCell = false;
            pendingBreak = false;
        } else {
            pendingBreak = true;
        }
        depthOfCells++;
    }

    /** Places of this row that cells above or before them cover. */
    void emptyCells(int count) {
        for (int i = 0; i < count; i++) {
            beginCell();
            endCell();
        }
    }

    void endCell() {
        depthOfCells--;
        pendingBreak &= depthOfCells > 0;
    }

    void endRow() {
        pendingBreak = true;
        inRow &= depthOfCells > 0;
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void separate(String separator) {
        if (!atBeginning()) {
            text.append(separator);
        }
    }

    private boolean betweenCells() {
        return inRow && depthOfCells == 0;
    }

    // Of the text, of a line or of a cell.
    private boolean atBeginning() {
        char last = text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
        return last == '\n' || depthOfCells > 0 && last == '\t';
    }
}
