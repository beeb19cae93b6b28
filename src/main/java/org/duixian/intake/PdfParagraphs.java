package org.duixian.intake;

import java.util.List;

/**
 * Puts the lines of paragraphs together again, across pages too: a line goes on with the one before it unless it is
 * indented, in another size, far below it, or the one before ended short of the margin.
 */
final class PdfParagraphs {

    private static final float INDENT = 1.2f;
    private static final float SHORT = 2.2f;
    private static final float RAGGED = 12;
    private static final String ENDS = "。！？：；!?:;）)";
    private static final String SENTENCE_ENDS = "。！？!?";
    private static final float OTHER_SIZE = 0.15f;

    private final StringBuilder text = new StringBuilder();
    private final float[] left = new float[3];
    private final float[] right = new float[3];
    private PdfLine before;
    private PdfLine first;

    private PdfParagraphs(List<List<PdfLine>> pages) {
        for (int column = -1; column <= 1; column++) {
            int wanted = column;
            List<PdfLine> lines = pages.stream().flatMap(List::stream).filter(line -> !line.isRow() && line.column() == wanted)
                    .toList();
            left[column + 1] = quantile(lines.stream().map(PdfLine::x).sorted().toList(), 0.1f);
            right[column + 1] = quantile(lines.stream().map(PdfLine::end).sorted().toList(), 0.9f);
        }
    }

    static String of(List<List<PdfLine>> pages) {
        PdfParagraphs paragraphs = new PdfParagraphs(pages);
        pages.forEach(page -> page.forEach(paragraphs::take));
        return paragraphs.text.toString();
    }

    // Prose that is not at its end may stop a little before the margin where lines are not justified.
    private boolean isOpen(float margin) {
        String words = before.text();
        return before.end() - before.x() > (margin - left[before.column() + 1]) / 2 && words.indexOf('，') >= 0
                && ENDS.indexOf(lastSign()) < 0;
    }

    private char lastSign() {
        return before.text().charAt(before.text().length() - 1);
    }

    private static float quantile(List<Float> sorted, float share) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }

    private void take(PdfLine line) {
        boolean goesOn = before != null && !line.isRow() && !before.isRow() && goesOn(line);
        boolean latin = goesOn && PdfGlyph.joined(before.text(), line.text()).length() > before.text().length()
                + line.text().length();
        first = goesOn ? first : line;
        text.append(before == null ? "" : goesOn ? latin ? " " : "" : "\n").append(line.text());
        before = line;
    }

    private boolean goesOn(PdfLine line) {
        boolean indented = line.x() > left[line.column() + 1] + INDENT * line.size();
        float margin = right[before.column() + 1];
        boolean endedShort = before.end() < margin - (isOpen(margin) ? RAGGED : SHORT) * before.size();
        boolean otherSize = Math.abs(line.size() - before.size()) > OTHER_SIZE * before.size();
        boolean farBelow = line.column() == before.column() && line.y() - before.y() > 3 * before.size();
        // Under a first line, and as far in: another first line, or else only a sentence begins a line too early.
        boolean another = Math.abs(line.x() - first.x()) < 1 && SENTENCE_ENDS.indexOf(lastSign()) >= 0;
        return !indented && !endedShort && !otherSize && !farBelow && !another;
    }
}
