package org.duixian.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;

/** One page: its lines and the rows of its tables, in the order in which they are read. */
final class PdfPage {

    private final List<PdfLine> lines = new ArrayList<>();

    private PdfPage() {
    }

    static List<PdfLine> lines(PDPage page, List<PdfGlyph> glyphs) throws IOException {
        PdfPage read = new PdfPage();
        List<PdfGlyph> left = new ArrayList<>(glyphs);
        // The places of a turned page are not those of its lines.
        List<PdfGrid> grids = page.getRotation() == 0 ? PdfGrid.in(PdfRules.of(page)) : List.of();
        for (PdfGrid grid : grids) {
            List<PdfLine> rows = grid.lines(left.stream().filter(grid::holds).toList());
            left.removeIf(grid::holds);
            if (!rows.isEmpty()) {
                float top = rows.get(0).y();
                read.takeText(left.stream().filter(glyph -> glyph.y() < top).toList());
                left.removeIf(glyph -> glyph.y() < top);
                read.lines.addAll(rows);
            }
        }
        read.takeText(left);
        return read.lines;
    }

    private void takeText(List<PdfGlyph> glyphs) {
        List<List<PdfGlyph>> all = PdfLine.lines(glyphs);
        PdfCells cells = new PdfCells(all);
        List<List<PdfGlyph>> text = new ArrayList<>();
        List<PdfLine> ordered = PdfColumns.inOrder(all);
        if (ordered.stream().anyMatch(line -> line.column() >= 0)) {
            lines.addAll(ordered);
            return;
        }
        int i = 0;
        while (i < all.size()) {
            PdfCells.Found table = cells.at(i);
            if (table.isTable()) {
                float y = all.get(i).get(0).y();
                lines.addAll(PdfColumns.inOrder(text));
                text.clear();
                table.rows().forEach(row -> lines.add(PdfLine.row(row, y)));
                i = table.end();
            } else {
                text.add(all.get(i));
                i++;
            }
        }
        lines.addAll(PdfColumns.inOrder(text));
    }
}
