package org.duixian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfIntakeTest {

    private final PdfIntake pdf = new PdfIntake(new IntakeLimits(1_000_000, 10_000, 100_000, 2));

    @Test
    void theWordsOfThePagesAreItsText() throws IOException {
        assertThat(text(document(1, ""))).isEqualTo("GDP 7.5%\n");
    }

    @Test
    void aLockedDocumentIsNotRead() throws IOException {
        assertThat(refusal(document(1, "secret"))).isEqualTo(Refusal.ENCRYPTED_DOCUMENT);
    }

    @Test
    void tooManyPagesAreTooComplex() throws IOException {
        assertThat(refusal(document(3, ""))).isEqualTo(Refusal.DOCUMENT_TOO_COMPLEX);
    }

    @Test
    void whatOnlyBeginsLikeOneIsDamaged() {
        assertThat(refusal("%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Refusal.UNREADABLE_DOCUMENT);
    }

    private String text(byte[] bytes) {
        return pdf.text(Sent.of(bytes, Optional.empty()));
    }

    private Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(IntakeRefusedException.class, () -> text(bytes)).refusal();
    }

    private static byte[] document(int pages, String password) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                write(document);
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText("GDP 7.5%");
            content.endText();
        }
    }
}
