package org.duixian.text;

import java.util.List;

/**
 * All since the last line break that stays, with what was seen in it.
 *
 * @param start where its words begin
 * @param end where its words end; {@code start} if it has none
 * @param hasClauses whether some sign parts or ends its clauses
 * @param hasSentences whether a sentence or a part of one ends in it
 * @param hasCells whether a tab parts it into cells
 * @param hasLabels whether it is a row of labels and values: 发布日期:2021-02-19 来源:区发改局
 */
record JoinedLine(int start, int end, boolean hasClauses, boolean hasSentences, boolean hasCells, boolean hasLabels) {

    private static final int SHORTEST_PROSE = 18;
    private static final int LONGEST_LABEL = 7;
    private static final String ENDS = "。!?:;)”》";

    static JoinedLine of(String text, Span line) {
        Span words = Lines.trimmed(text, line);
        boolean sentences = false;
        boolean clauses = false;
        boolean cells = false;
        int colons = 0;
        int firstColon = words.end();
        for (int i = words.start(); i < words.end(); i++) {
            char c = text.charAt(i);
            sentences |= c == '。' || c == ';';
            clauses |= c == ',' || c == ':';
            cells |= c == '\t';
            colons += c == ':' ? 1 : 0;
            firstColon = c == ':' ? Math.min(firstColon, i) : firstColon;
        }
        boolean labels = colons > 1 && firstColon - words.start() <= LONGEST_LABEL && !clauses(text, words);
        return new JoinedLine(words.start(), words.end(), clauses || sentences, sentences, cells, labels);
    }

    static List<JoinedLine> each(String text, List<Span> lines) {
        return lines.stream().map(line -> of(text, line)).toList();
    }

    JoinedLine with(String text, Span line) {
        JoinedLine next = of(text, line);
        return new JoinedLine(start, next.end, hasClauses || next.hasClauses, hasSentences || next.hasSentences,
                hasCells || next.hasCells, hasLabels);
    }

    private static boolean clauses(String text, Span words) {
        return words.of(text).chars().anyMatch(c -> c == ',' || c == '。' || c == ';');
    }

    boolean isEmpty() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /** Long, and with clauses: not a heading, nor a cell. */
    boolean isProse() {
        return length() >= SHORTEST_PROSE && hasClauses && !hasLabels;
    }

    boolean isHeading(String text) {
        return HeadingMark.at(text, start) && !hasSentences;
    }

    /** Whether it ends where a sentence, a list or a quotation ends. */
    boolean isComplete(String text) {
        return ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
