package org.duixian.text;

/**
 * All since the last line break that stays, with what was seen in it.
 *
 * @param start where its words begin
 * @param end where its words end; {@code start} if it has none
 * @param hasClauses whether some sign parts or ends its clauses
 * @param hasSentences whether a sentence or a part of one ends in it
 * @param hasCells whether a tab parts it into cells
 */
record JoinedLine(int start, int end, boolean hasClauses, boolean hasSentences, boolean hasCells) {

    private static final int SHORTEST_PROSE = 18;
    private static final String ENDS = "。!?:;)”》";

    static JoinedLine of(String text, Span line) {
        Span words = Lines.trimmed(text, line);
        boolean sentences = false;
        boolean clauses = false;
        boolean cells = false;
        for (int i = words.start(); i < words.end(); i++) {
            char c = text.charAt(i);
            sentences |= c == '。' || c == ';';
            clauses |= c == ',' || c == ':';
            cells |= c == '\t';
        }
        return new JoinedLine(words.start(), words.end(), clauses || sentences, sentences, cells);
    }

    JoinedLine with(String text, Span line) {
        JoinedLine next = of(text, line);
        return new JoinedLine(start, next.end, hasClauses || next.hasClauses, hasSentences || next.hasSentences,
                hasCells || next.hasCells);
    }

    boolean isEmpty() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /** Long, and with clauses: not a heading, nor a cell. */
    boolean isProse() {
        return length() >= SHORTEST_PROSE && hasClauses;
    }

    boolean isHeading(String text) {
        return HeadingMark.at(text, start) && !hasSentences;
    }

    /** Whether it ends where a sentence, a list or a quotation ends. */
    boolean isComplete(String text) {
        return ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
