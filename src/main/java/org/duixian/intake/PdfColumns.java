package org.duixian.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a page, or an area of it, is set in two columns, and which lines then follow which: all of the left one, then all
 * of the right one, from one line that goes over both to the next.
 */
final class PdfColumns {

    private static final int FEWEST_LINES = 8;
    private static final float GAP = 1.2f;
    private static final float FULL = 0.75f;

    private PdfColumns() {
    }

    /** The lines in the order in which they are read. */
    static List<PdfLine> inOrder(List<List<PdfGlyph>> lines) {
        float middle = gutter(lines);
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (List<PdfGlyph> line : lines) {
            List<PdfGlyph> before = middle < 0 ? line : line.stream().filter(glyph -> glyph.end() <= middle).toList();
            List<PdfGlyph> after = middle < 0 ? List.of() : line.stream().filter(glyph -> glyph.x() >= middle).toList();
            if (middle < 0 || before.size() + after.size() < line.size()) {
                ordered.addAll(right);
                right.clear();
                ordered.add(PdfLine.of(line, -1));
                continue;
            }
            if (!before.isEmpty()) {
                ordered.add(PdfLine.of(before, 0));
            }
            if (!after.isEmpty()) {
                right.add(PdfLine.of(after, 1));
            }
        }
        ordered.addAll(right);
        return ordered;
    }

    // Where most lines are parted, if what stands left of it nearly fills its column, as the cells of a table do not.
    private static float gutter(List<List<PdfGlyph>> lines) {
        List<Float> middles = new ArrayList<>();
        float left = Float.MAX_VALUE;
        for (List<PdfGlyph> line : lines) {
            left = Math.min(left, line.get(0).x());
            List<List<PdfGlyph>> parts = PdfLine.parts(line, GAP);
            if (parts.size() == 2) {
                List<PdfGlyph> first = parts.get(0);
                middles.add((first.get(first.size() - 1).end() + parts.get(1).get(0).x()) / 2);
            }
        }
        if (middles.size() < FEWEST_LINES || middles.size() * 2 < lines.size()) {
            return -1;
        }
        middles.sort(Float::compare);
        float middle = middles.get(middles.size() / 2);
        return fills(lines, left, middle) ? middle : -1;
    }

    private static boolean fills(List<List<PdfGlyph>> lines, float left, float middle) {
        int full = 0;
        int parted = 0;
        for (List<PdfGlyph> line : lines) {
            List<PdfGlyph> before = line.stream().filter(glyph -> glyph.end() <= middle).toList();
            boolean crosses = line.stream().anyMatch(glyph -> glyph.x() < middle && glyph.end() > middle);
            if (!before.isEmpty() && !crosses) {
                parted++;
                full += before.get(before.size() - 1).end() - left >= FULL * (middle - left) ? 1 : 0;
            }
        }
        return full * 3 >= parted * 2;
    }
}
