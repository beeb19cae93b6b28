package org.duixian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

class DocxIntakeTest {

    private static final String BEGIN = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String END = "</w:body></w:document>";

    private final DocxIntake docx = new DocxIntake(new IntakeLimits(1_000_000, 10_000, 100_000, 1));

    @Test
    void aParagraphIsALineAndARowALineOfCells() {
        String body = paragraph("各位代表：") + "<w:tbl><w:tr><w:tc>" + paragraph("地区") + paragraph("生产总值")
                + "</w:tc><w:tc>" + paragraph("增长7%") + "</w:tc></w:tr></w:tbl>" + paragraph("以上。");
        assertThat(text(document(BEGIN + body + END))).isEqualTo("各位代表：\n地区 生产总值\t增长7%\n以上。");
    }

    @Test
    void entitiesAreNeverExpanded() {
        String doctype = "<!DOCTYPE w:document [<!ENTITY a \"哈哈\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        assertThat(refusal(document(doctype + BEGIN + "<w:p><w:r><w:t>&a;&x;</w:t></w:r></w:p>" + END)))
                .isEqualTo(Refusal.UNREADABLE_DOCUMENT);
    }

    @Test
    void whatUnpacksToTooMuchIsABomb() {
        byte[] bomb = zip("word/media/image1.png", "0".repeat(200_000), "word/document.xml", BEGIN + END);
        assertThat(bomb.length).isLessThan(2000);
        assertThat(refusal(bomb)).isEqualTo(Refusal.ARCHIVE_BOMB);
    }

    @Test
    void whatIsNestedTooDeeplyIsTooComplex() {
        assertThat(refusal(document(BEGIN + "<w:p>".repeat(300)))).isEqualTo(Refusal.DOCUMENT_TOO_COMPLEX);
    }

    @Test
    void anotherArchiveIsNoWordDocument() {
        assertThat(refusal(zip("../../x", "x"))).isEqualTo(Refusal.TYPE_MISMATCH);
    }

    @Test
    void halfADocumentIsDamaged() {
        byte[] whole = document(BEGIN + paragraph("各位代表：".repeat(50)) + END);
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Refusal.UNREADABLE_DOCUMENT);
    }

    private String text(byte[] bytes) {
        return docx.text(Sent.of(bytes, Optional.empty()));
    }

    private Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(IntakeRefusedException.class, () -> text(bytes)).refusal();
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static byte[] document(String xml) {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", xml);
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
