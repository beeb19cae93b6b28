package org.duixian.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of each page with their places. One that is drawn twice, to look bold, is taken once. */
final class PdfGlyphs extends PDFTextStripper {

    private final int mostCharacters;
    private final List<List<PdfGlyph>> pages = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();
    private int characters;

    private PdfGlyphs(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    static List<List<PdfGlyph>> of(PDDocument document, int mostCharacters) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs(mostCharacters);
        glyphs.getText(document);
        return glyphs.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
        drawn.clear();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isBlank()
                || !isNew(text, Math.round(position.getXDirAdj()), Math.round(position.getYDirAdj()))) {
            return;
        }
        characters += text.length();
        if (characters > mostCharacters) {
            throw new IntakeRefusedException(Refusal.PAYLOAD_TOO_LARGE, "The document holds more text than is taken.");
        }
        pages.get(pages.size() - 1).add(new PdfGlyph(text, position.getXDirAdj(), position.getYDirAdj(),
                position.getWidthDirAdj(), Math.max(1, position.getFontSizeInPt())));
    }

    private boolean isNew(String text, int x, int y) {
        boolean known = drawn.contains(text + x + ' ' + y) || drawn.contains(text + (x - 1) + ' ' + y)
                || drawn.contains(text + (x + 1) + ' ' + y);
        drawn.add(text + x + ' ' + y);
        return !known;
    }
}
