package org.duixian.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables that are drawn without lines: three lines or more in which wide gaps stand at the same places. The first of them
 * has the titles of the columns; a line that begins no first cell goes on with the row above it.
 */
final class PdfCells {

    private static final float GAP = 1.2f;
    private static final float FAR = 3.5f;
    private static final int FEWEST_ROWS = 3;

    private final List<List<PdfGlyph>> lines;

    PdfCells(List<List<PdfGlyph>> lines) {
        this.lines = lines;
    }

    /** The rows of the table that begins at this line, and where it ends; no rows if none begins. */
    Found at(int from) {
        List<List<PdfGlyph>> titles = PdfLine.parts(lines.get(from), GAP);
        if (titles.size() < 2) {
            return Found.NONE;
        }
        float[] starts = new float[titles.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = titles.get(i).get(0).x();
        }
        List<List<String>> rows = new ArrayList<>();
        int end = from;
        int several = 0;
        while (end < lines.size()) {
            List<List<PdfGlyph>> parts = PdfLine.parts(lines.get(end), GAP);
            boolean far = end > from
                    && lines.get(end).get(0).y() - lines.get(end - 1).get(0).y() > FAR * titles.get(0).get(0).size();
            if (far || !fit(parts, starts) || parts.size() < 2 && beginsRow(parts, starts)) {
                break;
            }
            several += parts.size() > 1 ? 1 : 0;
            take(parts, starts, rows);
            end++;
        }
        return several < FEWEST_ROWS ? Found.NONE : new Found(rows, end);
    }

    // Every part begins under the title of a column or a little beside it, and ends before the next column.
    private static boolean fit(List<List<PdfGlyph>> parts, float[] starts) {
        for (List<PdfGlyph> part : parts) {
            PdfGlyph first = part.get(0);
            int column = column(first, starts);
            boolean beside = Math.abs(first.x() - starts[column]) <= 4 * first.size();
            boolean inside = column + 1 == starts.length || part.get(part.size() - 1).end() <= starts[column + 1];
            if (!beside || !inside) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsRow(List<List<PdfGlyph>> parts, float[] starts) {
        return column(parts.get(0).get(0), starts) == 0;
    }

    private static void take(List<List<PdfGlyph>> parts, float[] starts, List<List<String>> rows) {
        if (rows.isEmpty() || beginsRow(parts, starts)) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < starts.length; i++) {
                row.add("");
            }
            rows.add(row);
        }
        List<String> row = rows.get(rows.size() - 1);
        for (List<PdfGlyph> part : parts) {
            int column = column(part.get(0), starts);
            row.set(column, PdfGlyph.joined(row.get(column), PdfGlyph.words(part)));
        }
    }

    private static int column(PdfGlyph glyph, float[] starts) {
        int column = 0;
        while (column + 1 < starts.length && glyph.x() >= starts[column + 1] - glyph.size()) {
            column++;
        }
        return column;
    }

    /** What was found. */
    record Found(List<List<String>> rows, int end) {

        static final Found NONE = new Found(List.of(), -1);

        boolean isTable() {
            return end >= 0;
        }
    }
}
