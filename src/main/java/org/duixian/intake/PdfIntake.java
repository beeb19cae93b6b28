package org.duixian.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF with text in it: paragraphs put together from their lines, columns read one after the other, tables by the lines
 * that draw them or by the places of their cells; page numbers and running heads left out.
 *
 * <p>
 * Known weakness: in a table without lines, a cell whose first words stand lower than those of the first cell of its row goes
 * to the row above.
 */
final class PdfIntake implements FormatIntake {

    private static final byte[] SIGNATURE = { '%', 'P', 'D', 'F', '-' };

    private final IntakeLimits limits;

    PdfIntake(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Sent sent) {
        return sent.beginsWith(SIGNATURE);
    }

    @Override
    public boolean isCalled(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public boolean mayBe(FormatIntake other) {
        return false;
    }

    @Override
    public String text(Sent sent) {
        try (PDDocument document = Loader.loadPDF(sent.bytes())) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new IntakeRefusedException(Refusal.DOCUMENT_TOO_COMPLEX,
                        "The document has more than " + limits.pages() + " pages.");
            }
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new IntakeRefusedException(Refusal.ENCRYPTED_DOCUMENT, "The document opens only with a password.", e);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | ClassCastException | NullPointerException e) {
            // PDFBox tells damage in many ways.
            throw new IntakeRefusedException(Refusal.UNREADABLE_DOCUMENT, "The document is damaged.", e);
        } catch (StackOverflowError e) {
            throw new IntakeRefusedException(Refusal.DOCUMENT_TOO_COMPLEX, "The document is nested too deeply.");
        }
    }

    private String read(PDDocument document) throws IOException {
        List<List<PdfGlyph>> glyphs = PdfGlyphs.of(document, limits.characters());
        List<List<PdfLine>> pages = new ArrayList<>();
        List<Float> heights = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            PDPage page = document.getPage(i);
            pages.add(PdfPage.lines(page, glyphs.get(i)));
            heights.add(page.getCropBox().getHeight());
        }
        return PdfParagraphs.of(PdfRunningHeads.without(pages, heights));
    }
}
