package org.duixian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.duixian.testing.WordFile;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxIntakeTest {

    private static final String BEGIN = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String END = "</w:body></w:document>";

    private final DocxIntake docx = new DocxIntake(new IntakeLimits(1_000_000, 10_000, 100_000, 1));

    @Test
    void aParagraphIsALineAndARowALineOfCells() {
        assertThat(text(new WordFile().paragraph("各位代表：").table(List.of(List.of("地区生产总值", "增长7%"), List.of("税收", "增长6%")))
                .paragraph("以上。"))).isEqualTo("各位代表：\n地区生产总值\t增长7%\n税收\t增长6%\n以上。");
    }

    @Test
    void mergedCellsKeepTheOthersInTheirColumns() {
        List<List<String>> rows = List.of(List.of("指标", "目标", "<", "备注"), Arrays.asList(null, "总量", "增速", null),
                List.of("甲", "增长7%", "<", "无"), Arrays.asList("乙", "1", "2", null));
        assertThat(text(new WordFile().table(rows)))
                .isEqualTo("指标\t目标\t\t备注\n\t总量\t增速\t\n甲\t增长7%\t\t无\n乙\t1\t2\t");
    }

    @Test
    void aTableOfOneColumnOnlyFramesParagraphs() {
        assertThat(text(new WordFile().table(List.of(List.of("各位代表："), List.of("以上。"))))).isEqualTo("各位代表：\n以上。");
    }

    @Test
    void numbersThatWordComputesAreWrittenOut() {
        WordFile word = new WordFile();
        BigInteger headings = word.list(List.of(STNumberFormat.CHINESE_COUNTING, STNumberFormat.CHINESE_COUNTING_THOUSAND,
                STNumberFormat.DECIMAL), List.of("%1、", "(%2)", "%3."));
        BigInteger chapters = word.list(List.of(STNumberFormat.CHINESE_COUNTING, STNumberFormat.DECIMAL),
                List.of("第%1章", "%1.%2"));
        word.entry(headings, 0, "工作回顾").entry(headings, 1, "经济").entry(headings, 2, "工业").entry(headings, 2, "农业")
                .paragraph("其间。").entry(headings, 1, "民生").entry(headings, 2, "就业").entry(headings, 0, "工作安排")
                .entry(headings, 1, "经济").entry(chapters, 0, "总则").entry(chapters, 1, "目的");
        assertThat(text(word)).isEqualTo("一、工作回顾\n(一)经济\n1. 工业\n2. 农业\n其间。\n(二)民生\n1. 就业\n二、工作安排\n(一)经济\n"
                + "第一章 总则\n一.1 目的");
    }

    @Test
    void whatWasDeletedIsLeftOutAndWhatWasInsertedStays() {
        String deleted = "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>6</w:delText></w:r></w:del>";
        String moved = "<w:moveFrom w:id=\"3\" w:author=\"a\"><w:r><w:t>旧处</w:t></w:r></w:moveFrom>";
        String inserted = "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>7</w:t></w:r></w:ins>";
        assertThat(text(new WordFile().xml(run("增长") + deleted + inserted + moved + run("%")))).isEqualTo("增长7%");
    }

    @Test
    void aTextBoxComesOnce() {
        String box = "<wps:txbx><w:txbxContent><w:p>" + run("文字框") + "</w:p></w:txbxContent></wps:txbx>";
        String old = "<w:pict><v:textbox><w:txbxContent><w:p>" + run("文字框") + "</w:p></w:txbxContent></v:textbox></w:pict>";
        String drawing = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback>" + old + "</mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(text(new WordFile().xml(run("增长") + drawing + run("7%")))).isEqualTo("增长7%\n文字框");
    }

    @Test
    void whatIsHiddenOrOnlyMadeAFieldSaysNothing() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>= 3 + 4</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("7")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(text(new WordFile().xml(run("增长") + hidden + field + run("%")))).isEqualTo("增长7%");
    }

    @Test
    void notesStandAfterAllElse() {
        assertThat(text(new WordFile().footnoted("四上企业增加30家。", "年收入2000万元以上的企业。").paragraph("以上。")))
                .isEqualTo("四上企业增加30家。\n以上。\n注释\n[1]年收入2000万元以上的企业。");
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
        byte[] whole = new WordFile().paragraph("各位代表：".repeat(50)).bytes();
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Refusal.UNREADABLE_DOCUMENT);
    }

    private String text(WordFile word) {
        return text(word.bytes());
    }

    private String text(byte[] bytes) {
        return docx.text(Sent.of(bytes, Optional.empty()));
    }

    private Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(IntakeRefusedException.class, () -> text(bytes)).refusal();
    }

    private static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
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
