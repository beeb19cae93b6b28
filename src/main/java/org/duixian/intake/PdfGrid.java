package org.duixian.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table on a page as its lines draw it: columns, rows, and cells that reach over several of them because no line parts
 * them.
 */
final class PdfGrid {

    private static final float NEAR = 3;
    private static final int MOST_PLACES = 5000;
    private static final int MOST_GRIDS = 50;

    private final float[] xs;
    private final float[] ys;
    private final List<PdfRules.Rule> across;
    private final List<PdfRules.Rule> down;

    private PdfGrid(float[] xs, float[] ys, List<PdfRules.Rule> across, List<PdfRules.Rule> down) {
        this.xs = xs;
        this.ys = ys;
        this.across = across;
        this.down = down;
    }

    /** The tables of a page, from the top. */
    static List<PdfGrid> in(PdfRules rules) {
        List<PdfRules.Rule> down = new ArrayList<>(rules.down());
        down.sort(Comparator.comparingDouble(PdfRules.Rule::top));
        List<PdfGrid> grids = new ArrayList<>();
        int from = 0;
        while (from < down.size() && grids.size() < MOST_GRIDS) {
            float bottom = down.get(from).bottom();
            int to = from + 1;
            while (to < down.size() && down.get(to).top() <= bottom + NEAR) {
                bottom = Math.max(bottom, down.get(to).bottom());
                to++;
            }
            PdfGrid grid = of(down.subList(from, to), down.get(from).top(), bottom, rules.across());
            if (grid.columns() > 1 && grid.rows() > 1 && grid.columns() * grid.rows() <= MOST_PLACES) {
                grids.add(grid);
            }
            from = to;
        }
        return grids;
    }

    private static PdfGrid of(List<PdfRules.Rule> down, float top, float bottom, List<PdfRules.Rule> all) {
        List<PdfRules.Rule> across = all.stream().filter(rule -> rule.top() >= top - NEAR && rule.bottom() <= bottom + NEAR)
                .toList();
        List<Float> xs = new ArrayList<>(down.stream().map(PdfRules.Rule::left).toList());
        List<Float> ys = new ArrayList<>(across.stream().map(PdfRules.Rule::top).toList());
        // Open sides: the lines across say how far the table reaches.
        across.stream().map(PdfRules.Rule::left).min(Float::compare).ifPresent(xs::add);
        across.stream().map(PdfRules.Rule::right).max(Float::compare).ifPresent(xs::add);
        ys.add(top);
        ys.add(bottom);
        return new PdfGrid(distinct(xs), distinct(ys), across, List.copyOf(down));
    }

    private static float[] distinct(List<Float> places) {
        List<Float> distinct = new ArrayList<>();
        places.stream().sorted().forEach(place -> {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > NEAR) {
                distinct.add(place);
            }
        });
        float[] values = new float[distinct.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = distinct.get(i);
        }
        return values;
    }

    private int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    /** Whether the middle of the character lies in this table. */
    boolean holds(PdfGlyph glyph) {
        return column(glyph) >= 0 && row(glyph) >= 0;
    }

    /** Its rows as lines; a place that another cell reaches over is empty. */
    List<PdfLine> lines(List<PdfGlyph> glyphs) {
        int[] owner = owners();
        List<List<PdfGlyph>> cells = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
            cells.add(new ArrayList<>());
        }
        for (PdfGlyph glyph : glyphs) {
            cells.get(owner[row(glyph) * columns() + column(glyph)]).add(glyph);
        }
        List<PdfLine> lines = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            List<String> texts = cells.subList(row * columns(), (row + 1) * columns()).stream().map(PdfGrid::text).toList();
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                lines.add(PdfLine.row(texts, ys[row]));
            }
        }
        return lines;
    }

    private static String text(List<PdfGlyph> cell) {
        String text = "";
        for (List<PdfGlyph> line : PdfLine.lines(cell)) {
            text = PdfGlyph.joined(text, PdfGlyph.words(line));
        }
        return text.replace('\t', ' ');
    }

    // For each place the first place of its cell.
    private int[] owners() {
        int[] owner = new int[columns() * rows()];
        for (int i = 0; i < owner.length; i++) {
            int row = i / columns();
            int column = i % columns();
            owner[i] = i;
            if (row > 0 && !isParted(across, (xs[column] + xs[column + 1]) / 2, ys[row])) {
                owner[i] = owner[i - columns()];
            } else if (column > 0 && !isPartedDown((ys[row] + ys[row + 1]) / 2, xs[column])) {
                owner[i] = owner[i - 1];
            }
        }
        return owner;
    }

    private static boolean isParted(List<PdfRules.Rule> across, float x, float y) {
        return across.stream().anyMatch(rule -> Math.abs(rule.top() - y) <= NEAR && rule.left() <= x && x <= rule.right());
    }

    private boolean isPartedDown(float y, float x) {
        return down.stream().anyMatch(rule -> Math.abs(rule.left() - x) <= NEAR && rule.top() <= y && y <= rule.bottom());
    }

    private int column(PdfGlyph glyph) {
        return place(xs, glyph.x() + glyph.width() / 2);
    }

    private int row(PdfGlyph glyph) {
        return place(ys, glyph.y() - glyph.size() / 3);
    }

    private static int place(float[] edges, float at) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (edges[i] <= at && at < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }
}
