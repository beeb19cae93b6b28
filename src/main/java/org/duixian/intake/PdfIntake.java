package org.duixian.intake;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF with text in it. Lines come as the page breaks them; the repair joins them again.
 *
 * <p>
 * Known weakness: tables come as the page draws them, without cells.
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
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
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
}
