package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text as spans, without their line breaks. */
final class Lines {

    private Lines() {
    }

    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(new Span(from, end));
            from = end + 1;
        }
        lines.add(new Span(from, text.length()));
        return lines;
    }

    /** The span without the blanks around its words. */
    static Span trimmed(String text, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return start == line.start() && end == line.end() ? line : new Span(start, end);
    }
}
