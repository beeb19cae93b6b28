package org.duixian.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text under repair: its characters so far, where each came from, and what was done. */
final class Draft {

    private final SourceText source;
    private final List<Mark> marks = new ArrayList<>();
    private String content;
    private int[] sourceStart;
    private int[] sourceEnd;

    Draft(SourceText source) {
        this.source = source;
        content = source.content();
        sourceStart = new int[content.length()];
        sourceEnd = new int[content.length()];
        for (int i = 0; i < content.length(); i++) {
            sourceStart[i] = i;
            sourceEnd[i] = i + 1;
        }
    }

    String content() {
        return content;
    }

    void apply(List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        int length = content.length();
        for (Edit edit : edits) {
            length += edit.clean().length() - edit.span().length();
        }
        Rewrite rewrite = new Rewrite(length);
        int from = 0;
        for (Edit edit : edits) {
            rewrite.keep(from, edit.span().start());
            rewrite.replace(edit);
            from = edit.span().end();
        }
        rewrite.keep(from, content.length());
        content = rewrite.text.toString();
        sourceStart = rewrite.start;
        sourceEnd = rewrite.end;
    }

    RepairedText finish() {
        List<Repair> repairs = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Mark mark : joined()) {
            start = firstBeyond(sourceEnd, mark.source().start(), start);
            end = firstBeyond(sourceStart, mark.source().end() - 1, end);
            Span repaired = new Span(start, Math.max(start, end));
            repairs.add(new Repair(mark.source(), source.quote(mark.source()), repaired, repaired.of(content),
                    mark.reason()));
        }
        return new RepairedText(source, content, sourceStart, sourceEnd, repairs);
    }

    // The marks follow one another in the source, so that each is looked for where the one before it was found.
    private static int firstBeyond(int[] positions, int limit, int from) {
        int at = from;
        while (at < positions.length && positions[at] <= limit) {
            at++;
        }
        return at;
    }

    // Steps that touched the same characters make one repair, named for the first of them;
    // so do neighbours with one reason.
    private List<Mark> joined() {
        marks.sort(Comparator.comparing(Mark::source));
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : marks) {
            Mark last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.takesIn(mark)) {
                joined.set(joined.size() - 1, last.with(mark));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    /** An edit, by what it did to the source. */
    private record Mark(Span source, String reason, int order) {

        boolean takesIn(Mark next) {
            return source.overlaps(next.source)
                    || source.end() == next.source.start() && reason.equals(next.reason);
        }

        Mark with(Mark next) {
            String named = next.order < order ? next.reason : reason;
            return new Mark(source.hull(next.source), named, Math.min(order, next.order));
        }
    }

    private void mark(Edit edit) {
        int from = edit.span().start();
        for (int i = from + 1; edit.apart() && i < edit.span().end(); i++) {
            if (sourceStart[i] != sourceEnd[i - 1]) {
                mark(from, i, edit.reason());
                from = i;
            }
        }
        mark(from, edit.span().end(), edit.reason());
    }

    private void mark(int from, int end, String reason) {
        marks.add(new Mark(new Span(sourceStart[from], sourceEnd[end - 1]), reason, marks.size()));
    }

    /** The text being written anew. */
    private final class Rewrite {

        private final StringBuilder text;
        private final int[] start;
        private final int[] end;

        Rewrite(int length) {
            text = new StringBuilder(length);
            start = new int[length];
            end = new int[length];
        }

        void keep(int from, int to) {
            System.arraycopy(sourceStart, from, start, text.length(), to - from);
            System.arraycopy(sourceEnd, from, end, text.length(), to - from);
            text.append(content, from, to);
        }

        void replace(Edit edit) {
            Span span = edit.span();
            Span damaged = new Span(sourceStart[span.start()], sourceEnd[span.end() - 1]);
            mark(edit);
            boolean oneToOne = edit.clean().length() == span.length();
            for (int i = 0; i < edit.clean().length(); i++) {
                start[text.length() + i] = oneToOne ? sourceStart[span.start() + i] : damaged.start();
                end[text.length() + i] = oneToOne ? sourceEnd[span.start() + i] : damaged.end();
            }
            text.append(edit.clean());
        }
    }
}
