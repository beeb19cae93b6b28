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
import org.duixian.testing.PdfFile;
import org.junit.jupiter.api.Test;

class PdfIntakeTest {

    private final PdfIntake pdf = new PdfIntake(new IntakeLimits(1_000_000, 10_000, 100_000, 2));

    @Test
    void theWordsOfThePagesAreItsText() throws IOException {
        assertThat(text(document(1, ""))).isEqualTo("GDP 7.5%");
    }

    @Test
    void linesOfAParagraphAreOneAlsoAcrossPages() {
        PdfFile file = new PdfFile().page().text(220, 40, 9, "海珠区2018年政府工作报告").text(200, 90, 18, "政府工作报告");
        file.text(80, 120, 10, "今年，我们将坚持稳中求进工作总基调，全面完成各项目标任务，力争城镇新增就业")
                .text(60, 136, 10, "达到2万人，全年改造老旧小区12个，新建公共停车位3000个，让群众生活更加方便，")
                .text(290, 820, 9, "— 1 —").page().text(220, 40, 9, "海珠区2018年政府工作报告")
                .text(60, 80, 10, "出行更加便利。").text(80, 96, 10, "各位代表！").text(290, 820, 9, "— 2 —");
        assertThat(text(file.bytes())).isEqualTo("海珠区2018年政府工作报告\n政府工作报告\n今年，我们将坚持稳中求进工作总基调，全面完成各项目标任务，力争城镇新增就业"
                + "达到2万人，全年改造老旧小区12个，新建公共停车位3000个，让群众生活更加方便，出行更加便利。\n各位代表！");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        PdfFile file = new PdfFile().page().text(250, 60, 16, "政府工作报告");
        for (int i = 0; i < 10; i++) {
            file.text(60, 100 + i * 16, 10, "左栏的文字左栏的文字左栏的文字左栏的文字").text(320, 100 + i * 16, 10, "右栏的文字右栏的文字右栏的文字右栏的文字");
        }
        assertThat(text(file.bytes())).isEqualTo("政府工作报告\n" + "左栏的文字".repeat(40) + "右栏的文字".repeat(40));
    }

    @Test
    void cellsThatNoLinePartsAreOne() {
        PdfFile file = new PdfFile().page();
        for (int x : new int[] { 60, 160, 260, 360 }) {
            file.line(x, x == 260 ? 120 : 100, x, 160);
        }
        file.line(60, 100, 360, 100).line(160, 120, 360, 120).line(60, 140, 360, 140).line(60, 160, 360, 160);
        file.text(70, 124, 10, "指标").text(240, 114, 10, "目标").text(170, 134, 10, "总量").text(270, 134, 10, "增速")
                .text(70, 154, 10, "投资").text(170, 154, 10, "5亿元").text(270, 154, 10, "7%");
        assertThat(text(file.bytes())).isEqualTo("指标\t目标\t\n\t总量\t增速\n投资\t5亿元\t7%");
    }

    @Test
    void wordsDrawnTwiceToLookBoldAreReadOnce() {
        assertThat(text(new PdfFile().page().text(60, 80, 10, "政府工作报告").text(60.3f, 80, 10, "政府工作报告").bytes()))
                .isEqualTo("政府工作报告");
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
