package org.duixian.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes line breaks that stand inside a sentence: 增长⏎7.5%左右 → 增长7.5%左右, PM⏎2.5⏎年均浓度 → PM2.5年均浓度.
 *
 * <p>
 * Only neighbouring lines are joined, never across an empty one: tables come one cell a line, and a broken cell is the
 * table reader's. Certain are a line that ends with , or 、 or 的, one that begins with a sign that ends something, a
 * number alone on its line between letters and words, and 是: on a new line. Everything else is joined only in a text
 * in which most long lines end in mid-sentence, since that text was wrapped.
 */
final class JoinBrokenLines implements RepairStep {

    private static final String REASON = "broken_line";

    @Override
    public List<Edit> edits(String text) {
        List<Span> lines = Lines.of(text);
        Joining certain = Joining.of(text, lines, false);
        // Also by the lines that are left, so that joining once more would find nothing more to join.
        boolean wrapped = Wrapping.isWrapped(text, JoinedLine.each(text, lines)) || Wrapping.isWrapped(text, certain.joined());
        return wrapped ? Joining.of(text, lines, true).edits() : certain.edits();
    }

    /** The breaks that go, and the lines that are left. */
    private record Joining(List<Edit> edits, List<JoinedLine> joined) {

        static Joining of(String text, List<Span> lines, boolean wrapped) {
            List<Edit> edits = new ArrayList<>();
            List<JoinedLine> joined = new ArrayList<>();
            JoinedLine before = JoinedLine.of(text, lines.get(0));
            boolean fragment = false;
            for (Span line : lines.subList(1, lines.size())) {
                LineBreak lineBreak = new LineBreak(text, before, line);
                boolean joins = lineBreak.isPossible()
                        && (fragment || lineBreak.isCertain() || wrapped && lineBreak.isLikely());
                if (joins) {
                    edits.add(Edit.drop(before.end(), line.start(), REASON));
                    before = before.with(text, line);
                } else {
                    joined.add(before);
                    before = JoinedLine.of(text, line);
                }
                fragment = joins && lineBreak.joinsFragment();
            }
            joined.add(before);
            return new Joining(edits, joined);
        }
    }
}
