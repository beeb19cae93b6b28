package org.duixian.document;

import java.util.ArrayList;
import java.util.List;

import org.duixian.data.CharacterSet;
import org.duixian.text.Span;

/** A line of the repaired text without the white space around it. */
record Line(Span span, String text) {

    private static final CharacterSet BLANKS = CharacterSet
            .of(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');

    /** All lines that hold anything. */
    static List<Line> of(String content) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= content.length(); i++) {
            if (i == content.length() || content.charAt(i) == '\n' || content.charAt(i) == '\r') {
                trimmed(content, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    /** The parts of this line between white space, for tables that came in one line. */
    List<Line> words() {
        List<Line> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || isBlank(text.charAt(i));
            if (blank && start >= 0) {
                words.add(part(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** The parts of this line between tabs, each without the white space around it, empty ones too. */
    List<Line> cells() {
        List<Line> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t') {
                cells.add(trimmed(start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    /** The part {@code [start, end)} of this line without the white space around it. */
    Line trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    /** The part {@code [from, to)} of this line. */
    Line part(int from, int to) {
        return new Line(new Span(span.start() + from, span.start() + to), text.substring(from, to));
    }

    private static void trimmed(String content, int start, int end, List<Line> lines) {
        int from = start;
        int to = end;
        while (from < to && isBlank(content.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(content.charAt(to - 1))) {
            to--;
        }
        // The first cells of a row may be empty, and count; a paragraph that is only indented is no row.
        boolean after = !lines.isEmpty() && lines.get(lines.size() - 1).text().indexOf('\t') >= 0;
        boolean row = after || holdsTab(content, from, to);
        while (row && from < to && from > start && content.charAt(from - 1) == '\t') {
            from--;
        }
        if (from < to) {
            lines.add(new Line(new Span(from, to), content.substring(from, to)));
        }
    }

    private static boolean holdsTab(String content, int from, int to) {
        int at = from;
        while (at < to && content.charAt(at) != '\t') {
            at++;
        }
        return at < to;
    }

    static boolean isBlank(char c) {
        return BLANKS.contains(c);
    }
}
