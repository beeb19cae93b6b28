package org.duixian.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a page, or a row of a table on it.
 *
 * @param text its words; the cells of a row are parted by tabs
 * @param isRow whether it is a row of a table
 * @param x where it begins
 * @param end where it ends
 * @param y its base line, from the top of the page
 * @param size size of its font
 * @param column which column of the page it stands in, from 0 on; -1 if it goes over all
 */
record PdfLine(String text, boolean isRow, float x, float end, float y, float size, int column) {

    private static final float SAME_LINE = 0.5f;

    static PdfLine of(List<PdfGlyph> glyphs, int column) {
        PdfGlyph first = glyphs.get(0);
        float end = 0;
        for (PdfGlyph glyph : glyphs) {
            end = Math.max(end, glyph.end());
        }
        return new PdfLine(PdfGlyph.words(glyphs), false, first.x(), end, first.y(), first.size(), column);
    }

    static PdfLine row(List<String> cells, float y) {
        return new PdfLine(String.join("\t", cells), true, 0, 0, y, 0, -1);
    }

    /** The characters of an area, line by line from the top, each line from the left. */
    static List<List<PdfGlyph>> lines(List<PdfGlyph> glyphs) {
        List<PdfGlyph> byHeight = new ArrayList<>(glyphs);
        byHeight.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<List<PdfGlyph>> lines = new ArrayList<>();
        for (PdfGlyph glyph : byHeight) {
            List<PdfGlyph> last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            PdfGlyph before = last == null ? null : last.get(last.size() - 1);
            if (before != null && glyph.y() - before.y() <= SAME_LINE * Math.max(glyph.size(), before.size())) {
                last.add(glyph);
            } else {
                lines.add(new ArrayList<>(List.of(glyph)));
            }
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfGlyph::x)));
        return lines;
    }

    /** The parts of a line that wide gaps keep apart. */
    static List<List<PdfGlyph>> parts(List<PdfGlyph> line, float widest) {
        List<List<PdfGlyph>> parts = new ArrayList<>();
        for (PdfGlyph glyph : line) {
            List<PdfGlyph> last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null || glyph.x() - last.get(last.size() - 1).end() > widest * glyph.size()) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(glyph);
        }
        return parts;
    }
}
