package org.duixian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.duixian.reading.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final String SIMPLIFIED = "海珠区2018年政府工作报告\r\n现在,我代表海珠区人民政府向大会作工作报告,请予审议。地区生产总值增长7.6%左右。\n";
    private static final String TRADITIONAL = "廣州市海珠區國民經濟和社會發展計劃執行情況的報告\n地區生產總值逐步回升,全年總量二千億元。\n";

    private final Intake intake = new Intake(IntakeLimits.standard());

    @ParameterizedTest
    @ValueSource(strings = { "haizhu-2018-work-report", "haizhu-2021-plan", "liwan-2022-work-report" })
    void aSeedIsReadCharacterForCharacter(String name) throws IOException {
        Path seed = Path.of("seeds", name + ".txt");
        assertThat(text(Files.readAllBytes(seed), "text/plain")).isEqualTo(Files.readString(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "GB18030", "GBK", "UTF-16" })
    void simplifiedTextIsReadInAnyEncoding(String charset) {
        assertThat(text(SIMPLIFIED.getBytes(Charset.forName(charset)), "text/plain")).isEqualTo(SIMPLIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "Big5", "GB18030", "UTF-16" })
    void traditionalTextIsReadInAnyEncoding(String charset) {
        assertThat(text(TRADITIONAL.getBytes(Charset.forName(charset)), "text/plain")).isEqualTo(TRADITIONAL);
    }

    @Test
    void whatIsUtf8IsUtf8WhateverItIsCalled() {
        assertThat(text(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "text/plain; charset=GB18030")).isEqualTo(SIMPLIFIED);
        assertThat(text(SIMPLIFIED.getBytes(Charset.forName("GB18030")), "text/plain; charset=UTF-8")).isEqualTo(SIMPLIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ISO-8859-1", "windows-1252", "US-ASCII", "no-such-thing" })
    void anEncodingWithoutChineseCharactersIsNotBelieved(String named) {
        assertThat(text(SIMPLIFIED.getBytes(Charset.forName("GBK")), "text/plain; charset=" + named)).isEqualTo(SIMPLIFIED);
        assertThat(text(TRADITIONAL.getBytes(Charset.forName("Big5")), "text/plain; charset=" + named)).isEqualTo(TRADITIONAL);
    }

    @Test
    void theByteOrderMarkStaysSoThatPositionsDo() {
        assertThat(text(("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8), "text/plain"))
                .isEqualTo("\uFEFF" + SIMPLIFIED);
    }

    @Test
    void whatTheSenderSaysComesAlong() {
        assertThat(intake.take(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), Optional.empty(), Submission.Said.NOTHING).said())
                .isEqualTo(Submission.Said.NOTHING);
    }

    @Test
    void emptyDocumentsHoldNoText() {
        assertThat(refusal(new byte[0], "text/plain")).isEqualTo(Refusal.NO_TEXT_IN_DOCUMENT);
        assertThat(refusal(" \n\t\uFEFF".getBytes(StandardCharsets.UTF_8), "text/plain"))
                .isEqualTo(Refusal.NO_TEXT_IN_DOCUMENT);
        assertThat(refusal("<html><body> </body></html>".getBytes(StandardCharsets.UTF_8), "text/html"))
                .isEqualTo(Refusal.NO_TEXT_IN_DOCUMENT);
    }

    @Test
    void tooManyBytesOrCharactersAreTooMuch() {
        Intake narrow = new Intake(new IntakeLimits(100, 30, 1000, 1));
        assertThat(refusal(narrow, new byte[101], "text/plain")).isEqualTo(Refusal.PAYLOAD_TOO_LARGE);
        assertThat(refusal(narrow, "a".repeat(31).getBytes(StandardCharsets.UTF_8), "text/plain"))
                .isEqualTo(Refusal.PAYLOAD_TOO_LARGE);
    }

    @Test
    void binaryIsNotRead() {
        assertThat(refusal("政府\0工作".getBytes(StandardCharsets.UTF_8), "text/plain")).isEqualTo(Refusal.UNREADABLE_DOCUMENT);
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertThat(refusal(noise, "text/plain")).isEqualTo(Refusal.UNREADABLE_DOCUMENT);
    }

    @Test
    void damagedUtf8IsNotReadAsSomethingElse() {
        byte[] bytes = SIMPLIFIED.repeat(10).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        assertThat(refusal(bytes, "text/plain")).isEqualTo(Refusal.UNREADABLE_DOCUMENT);
    }

    @Test
    void halfCharactersAreNotRead() {
        byte[] lone = { (byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0x3D, 0x00, 0x41 };
        assertThat(refusal(lone, "text/plain")).isEqualTo(Refusal.UNREADABLE_DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({ "image/png", "application/json", "application/msword", "application/zip" })
    void otherFormatsAreNotTaken(String mediaType) {
        assertThat(refusal(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), mediaType)).isEqualTo(Refusal.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void whatItIsCalledMustBeWhatItIs() {
        byte[] pdf = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(pdf, "text/plain")).isEqualTo(Refusal.TYPE_MISMATCH);
        assertThat(refusal(pdf, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .isEqualTo(Refusal.TYPE_MISMATCH);
        assertThat(refusal(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "application/pdf")).isEqualTo(Refusal.TYPE_MISMATCH);
    }

    @Test
    void programsAndPicturesAreNotTakenWhateverTheyAreCalled() {
        assertThat(refusal(new byte[] { 0x7F, 'E', 'L', 'F', 2 }, "text/plain")).isEqualTo(Refusal.UNSUPPORTED_MEDIA_TYPE);
        assertThat(refusal(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, "text/plain")).isEqualTo(Refusal.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void codesReadAsInTheAddressOfTheProblem() {
        assertThat(Refusal.UNSUPPORTED_MEDIA_TYPE.code()).isEqualTo("unsupported-media-type");
    }

    private String text(byte[] bytes, String contentType) {
        return intake.take(bytes, Optional.of(contentType), Submission.Said.NOTHING).text().content();
    }

    private Refusal refusal(byte[] bytes, String contentType) {
        return refusal(intake, bytes, contentType);
    }

    private static Refusal refusal(Intake intake, byte[] bytes, String contentType) {
        return catchThrowableOfType(IntakeRefusedException.class,
                () -> intake.take(bytes, Optional.of(contentType), Submission.Said.NOTHING)).refusal();
    }
}
